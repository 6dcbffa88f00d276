/** Stands in a letter's text where its one-time link goes when it leaves. */
export const LINK = '{link}'
