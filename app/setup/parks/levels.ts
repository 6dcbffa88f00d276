export const PARK_LEVELS = ['national', 'provincial', 'city'] as const
