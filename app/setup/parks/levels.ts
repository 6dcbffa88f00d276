import { LEVELS } from '~/landing/park-rules/vocabulary'

export const PARK_LEVELS = LEVELS.codes
