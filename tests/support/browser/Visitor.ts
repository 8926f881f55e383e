import type { BrowserContext, ElementHandle, Page } from 'puppeteer';
import { forgetPdf, takePdf } from './pdfKeeper';
import { findMatching, findNamed, PATIENCE, until } from './find';

const FIELD_ROLES = ['textbox', 'combobox', 'searchbox', 'spinbutton', 'Date'];

/** What somebody is called on the screen: exactly, or by a pattern. */
export type Name = string | RegExp;

/** A person at a browser of their own: sees texts, presses what has a name, types into what has a label. */
export class Visitor {
  constructor(
    readonly name: string,
    readonly page: Page,
    readonly context: BrowserContext,
    readonly url: string,
    /** What went wrong behind the screen; grows. */
    readonly problems: string[],
  ) {}

  /** Opens an address of the office. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`, { waitUntil: 'load' });
  }

  async button(name: Name): Promise<void> {
    await this.press(name, 'button');
  }
  async link(name: Name): Promise<void> {
    await this.press(name, 'link');
  }

  /** Presses something by its role and name, once it can be pressed. */
  async press(name: Name, role: string): Promise<void> {
    const handle = await until(`${role} ${String(name)} to press`, async () => {
      const found = await this.find(name, role);
      return found && (await isReady(found)) ? found : null;
    });
    await handle.click();
  }

  /** Whether something with a role and a name is on the screen now. */
  async has(name: Name, role: string): Promise<boolean> {
    return (await this.find(name, role)) !== null;
  }

  /** Waits for something with a role and a name. */
  async sees(name: Name, role: string): Promise<ElementHandle<Element>> {
    return until(`${role} ${String(name)}`, () => this.find(name, role));
  }

  /** Waits until a text is to be read on the page. */
  async reads(text: string | RegExp, patience = PATIENCE): Promise<void> {
    await until(
      `the text ${String(text)}`,
      async () => {
        const shown = await this.text();
        return typeof text === 'string' ? shown.includes(text) : text.test(shown);
      },
      patience,
    );
  }

  /** Waits until a picture whose description contains a word is drawn. */
  async seesPicture(word: string): Promise<void> {
    await until(`the picture ${word}`, () =>
      this.page.evaluate(
        (wanted) => [...document.images].some((one) => one.alt.includes(wanted) && one.naturalWidth > 0),
        word,
      ),
    );
  }

  /** Everything that is to be read now. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** The field with a label. */
  async field(label: string): Promise<ElementHandle<Element>> {
    return until(`field ${label}`, async () => {
      for (const name of [label, `${label}（选填）`, `${label} *`]) {
        const found = await findNamed(this.page, name, FIELD_ROLES);
        if (found) return found;
      }
      return null;
    });
  }

  /** Types into a field what then stands in it alone. */
  async fill(label: string, text: string): Promise<void> {
    const field = await this.field(label);
    if ((await field.evaluate((element) => element.getAttribute('type'))) === 'date') {
      return setDate(field, text);
    }
    await field.focus();
    await field.evaluate((element) => (element as HTMLInputElement).select());
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.sendCharacter(text);
  }

  /** Chooses from a closed list. */
  async choose(label: string, option: Name): Promise<void> {
    const field = await this.field(label);
    await until(`the list ${label} to be ready`, () => isReady(field));
    await field.click();
    await this.press(option, 'option');
    await until('the list to close', async () => !(await this.page.$('[role="listbox"]')));
  }

  /** What stands in a field. */
  async valueOf(label: string): Promise<string> {
    return (await this.field(label)).evaluate((element) => (element as HTMLInputElement).value);
  }

  /** Gives files to a button that asks for them. */
  async upload(button: Name, ...files: string[]): Promise<void> {
    const handle = await this.sees(button, 'button');
    await this.uploadTo(handle, ...files);
  }

  async uploadTo(handle: ElementHandle<Element>, ...files: string[]): Promise<void> {
    await until('the button to be ready', () => isReady(handle));
    const [chooser] = await Promise.all([
      this.page.waitForFileChooser({ timeout: PATIENCE }),
      handle.click(),
    ]);
    await chooser.accept(files);
  }

  /** Does something that opens a PDF in a tab of its own, and answers its bytes. */
  async opensPdf(work: () => Promise<void>): Promise<Buffer> {
    await this.page.evaluate(forgetPdf);
    await work();
    const base64 = await until('a PDF to be opened', () => this.page.evaluate(takePdf));
    const tabs = (await this.context.pages()).filter((page) => page !== this.page);
    if (tabs.length !== 1) throw new Error(`${tabs.length} tabs were opened for the PDF, not one`);
    for (const tab of tabs) await tab.close();
    await this.page.bringToFront();
    return Buffer.from(base64, 'base64');
  }

  private find(name: Name, role: string): Promise<ElementHandle<Element> | null> {
    return typeof name === 'string'
      ? findNamed(this.page, name, [role])
      : findMatching(this.page, name, role);
  }
}

/** Whether a click would meet it: not disabled, not moving, nothing in front of it. */
async function isReady(handle: ElementHandle<Element>): Promise<boolean> {
  await handle.scrollIntoView();
  return handle.evaluate(async (element) => {
    if ((element as HTMLButtonElement).disabled || element.getAttribute('aria-disabled') === 'true')
      return false;
    const before = element.getBoundingClientRect();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { x, y, width, height } = element.getBoundingClientRect();
    if (x !== before.x || y !== before.y || width !== before.width || height !== before.height) return false;
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
}

/** A date as a date picker sets it; typing one depends on the machine's language. */
async function setDate(field: ElementHandle<Element>, isoDate: string): Promise<void> {
  await field.evaluate((element, value) => {
    // Past React, which watches the element's own property.
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    native?.set?.call(element, value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, isoDate);
}
