/** What an event says of itself, as the log keeps it: its values by name. */
export function payloadFromJson(json: unknown): Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {}
}
