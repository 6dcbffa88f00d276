/** What arrived in a file field: a file's id, why it was not taken, or nothing. The error is taken off the form. */
export function takenFrom(form: FormData, field: string): { refusal: string } | null {
  const refusal = form.get(`${field}.error`)
  form.delete(`${field}.error`)
  return typeof refusal === 'string' ? { refusal } : null
}
