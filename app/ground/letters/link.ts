/**
 * Stands in a letter's text where its one-time link goes when it leaves. Private to Feidi: no value and no
 * template can hold it, because both lose it on their way in.
 */
export const LINK = '\uE000'
