/** Thrown into a scenario to end its walk where it stands; nothing is wrong. */
export class WalkEnded extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'WalkEnded';
  }
}

/** Somebody put a stop file beside the audit: the walk is `interrupted`. */
export class WalkStopped extends Error {
  constructor() {
    super('a stop file was found');
    this.name = 'WalkStopped';
  }
}

/** The browser shows an error page of its own, for nothing came from the target: the walk is `interrupted`. */
export class NoAnswer extends Error {
  constructor() {
    super('the target did not answer (the browser showed its own error page)');
    this.name = 'NoAnswer';
  }
}

/** The scenario does what no person could do; the walk is `scenario-broken`. */
export class ScenarioBroken extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'ScenarioBroken';
  }
}
