import type fc from 'fast-check';
import { checkInvariants } from '../invariants/checkInvariants';
import type { Model, ModelFiling } from '../model';
import { count, progress } from '../progress';
import type { World } from '../world';

/** What a command did: the filing it concerned, and the sentence that a failure is read by. */
export interface Done {
  said: string;
  filing?: ModelFiling | undefined;
}

/** One thing that somebody does. Numbers are chosen beforehand; whom they mean is looked up in the model. */
export abstract class Step implements fc.AsyncCommand<Model, World> {
  private said = '';

  check(model: Readonly<Model>): boolean {
    return this.isPossible(model);
  }

  async run(model: Model, world: World): Promise<void> {
    const { said, filing } = await this.act(model, world);
    this.said = said;
    progress.steps += 1;
    await checkInvariants(model, world, filing, progress.steps);
  }

  toString(): string {
    return this.said || this.constructor.name;
  }

  /** Says what is about to be done, so that a command that fails is named too. */
  protected say(said: string): string {
    this.said = said;
    return said;
  }

  protected isPossible(_model: Readonly<Model>): boolean {
    return true;
  }

  protected abstract act(model: Model, world: World): Promise<Done>;
}

/** Compares an answer with the model's. */
export function expectWord(said: string, expected: string, answered: string): void {
  count(`${said.split(' ')[0]} → ${answered}`);
  if (answered !== expected) throw new Error(`${said}: answered ${answered}, the model says ${expected}`);
}

/** The element that a number means; the list is not empty. */
export function pick<T>(list: readonly T[], number: number): T {
  const chosen = list[number % list.length];
  if (chosen === undefined) throw new RangeError('nothing to choose from');
  return chosen;
}
