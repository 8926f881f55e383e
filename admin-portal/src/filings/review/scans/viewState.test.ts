import fc from 'fast-check';
import { fitScale, FITTED, view, type ViewAct, type ViewState } from './viewState';

const actArbitrary: fc.Arbitrary<ViewAct> = fc.oneof(
  fc.constantFrom<ViewAct>({ act: 'zoomIn' }, { act: 'zoomOut' }, { act: 'rotate' }, { act: 'fit' }),
  fc.record({
    act: fc.constant('pan' as const),
    dx: fc.integer({ min: -500, max: 500 }),
    dy: fc.integer({ min: -500, max: 500 }),
  }),
);

describe('the view of a scan', () => {
  it('turns four times to where it was', () => {
    const turned = [1, 2, 3, 4].reduce<ViewState>((state) => view(state, { act: 'rotate' }), FITTED);
    expect(turned).toEqual(FITTED);
  });

  it('fits without turning back', () => {
    const state: ViewState = { zoom: 3, rotation: 90, x: 40, y: -10 };
    expect(view(state, { act: 'fit' })).toEqual({ zoom: 1, rotation: 90, x: 0, y: 0 });
  });

  it('keeps the point in the middle while zooming', () => {
    const zoomed = view({ zoom: 1, rotation: 0, x: 100, y: -40 }, { act: 'zoomIn' });
    expect(zoomed.x / zoomed.zoom).toBeCloseTo(100);
    expect(zoomed.y / zoomed.zoom).toBeCloseTo(-40);
  });

  it('never leaves the limits of zoom, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(actArbitrary, { maxLength: 60 }), (acts) => {
        const { zoom, rotation } = acts.reduce(view, FITTED);
        expect(zoom).toBeGreaterThanOrEqual(0.5);
        expect(zoom).toBeLessThanOrEqual(8);
        expect([0, 90, 180, 270]).toContain(rotation);
      }),
    );
  });
});

describe('fitScale', () => {
  it.each([
    ['a wide picture', { width: 2000, height: 1000 }, 0, 0.5],
    ['the same turned', { width: 2000, height: 1000 }, 90, 0.4],
    ['a small one is not blown up', { width: 100, height: 100 }, 0, 1],
    ['one without a size yet', { width: 0, height: 0 }, 0, 1],
  ] as const)('%s', (_name, picture, rotation, expected) => {
    expect(fitScale(picture, { width: 1000, height: 800 }, rotation)).toBeCloseTo(expected);
  });
});
