/** How often a second a piece of work is done, after a warm-up: the best of five stretches. */
export function perSecond(work: () => void): number {
  const stretch = (ms: number): number => {
    const started = performance.now();
    let done = 0;
    while (performance.now() - started < ms) {
      work();
      done += 1;
    }
    return (done * 1000) / (performance.now() - started);
  };
  stretch(300);
  return Math.max(...Array.from({ length: 5 }, () => stretch(200)));
}
