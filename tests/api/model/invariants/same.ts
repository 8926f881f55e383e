/** Compares what the office holds with the model and names every difference. @throws Error */
export function expectSame(what: string, office: object, model: object): void {
  const held = office as Record<string, unknown>;
  const differences = Object.entries(model).flatMap(([key, wanted]) =>
    JSON.stringify(held[key]) === JSON.stringify(wanted)
      ? []
      : [`${key} is ${JSON.stringify(held[key])}, the model says ${JSON.stringify(wanted)}`],
  );
  if (differences.length > 0) throw new Error(`${what}: ${differences.join('; ')}`);
}
