/** Thrown into a scenario to end its walk where it stands; nothing is wrong. */
export class WalkEnded extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'WalkEnded';
  }
}

/** Something came between that says nothing about the target: the walk is `interrupted`. */
export class WalkInterrupted extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'WalkInterrupted';
  }
}

/** The scenario does what no person could do; the walk is `scenario-broken`. */
export class ScenarioBroken extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'ScenarioBroken';
  }
}

/** The page has led to a site that the scenario does not declare, and nothing was done there. */
export class ForeignSite extends ScenarioBroken {}
