/** A letter that no second try will bring there. */
export class Undeliverable extends Error {}
