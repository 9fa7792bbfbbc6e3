/** Of a task of vitest, what all versions have. */
export interface Task {
  readonly type: string;
  readonly name: string;
  readonly mode: string;
  readonly suite?: Task | undefined;
  readonly tasks?: readonly Task[];
}

const leaves = (task: Task): readonly Task[] => (task.tasks ? task.tasks.flatMap(leaves) : [task]);

/**
 * Names of the tests that vitest is going to run, of all that stand in the describe block that is two levels above one of
 * them: a filter (`-t`, `.only`) has marked the others as skipped by the time the first test starts.
 */
export function wantedTests(one: Task): ReadonlySet<string> {
  const block = one.suite?.suite ?? one.suite ?? one;
  return new Set(
    leaves(block)
      .filter(({ mode }) => mode !== "skip" && mode !== "todo")
      .map(({ name }) => name),
  );
}
