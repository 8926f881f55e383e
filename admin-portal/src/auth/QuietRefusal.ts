/** "Not signed in", without a scolding: react-admin notifies unless the message is `false`. For the first visit of the day. */
export class QuietRefusal extends Error {
  constructor() {
    super();
    Object.defineProperty(this, 'message', { value: false });
  }
}
