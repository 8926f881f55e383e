import { VoidMark } from './VoidMark';

/** A certificate or seal number; one that is void says so and is struck through. */
export function NumberText({ number, isVoid }: { number: string; isVoid: boolean }) {
  if (!isVoid) return number;
  return (
    <>
      <del>{number}</del> <VoidMark />
    </>
  );
}
