import { createContext, useContext, type ReactNode } from 'react'

/** The shape of a rejected submission: what was typed, and what was wrong with it. */
export type Reply =
  | { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null }
  | null
  | undefined

export type FieldSize = 'm' | 'l'
type Scope = { reply?: Reply; errorText?: (code: string, field: string) => string; size?: FieldSize }

const ScopeContext = createContext<Scope>({})

/** Gives every field below the same reply, error wording and size; a field's own props win. */
export function FormScope({ children, ...scope }: Scope & { children: ReactNode }) {
  return (
    <ScopeContext.Provider value={scope}>
      {scope.size === 'l' ? <div className="form-large">{children}</div> : children}
    </ScopeContext.Provider>
  )
}

export function useScope(own: Scope): Scope {
  const scope = useContext(ScopeContext)
  return {
    reply: own.reply === undefined ? scope.reply : own.reply,
    errorText: own.errorText ?? scope.errorText,
    size: own.size ?? scope.size,
  }
}

/** The id of a field, so that links and labels find it. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]+/g, '-')}`
}

/** What a reply holds under a name such as `team[0].name`. */
export function valueAt(source: unknown, name: string): unknown {
  const direct = isRecord(source) ? source[name] : undefined
  if (direct !== undefined) return direct
  return name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), source)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** What was typed, or the given default before anything was sent. */
export function typedText(reply: Reply, name: string, fallback: string | number | null | undefined): string {
  const sent = sentValue(reply, name)
  if (sent !== undefined) return typeof sent === 'string' || typeof sent === 'number' ? String(sent) : ''
  return fallback === null || fallback === undefined ? '' : String(fallback)
}

/** What was ticked, or the given default before anything was sent. */
export function typedList(reply: Reply, name: string, fallback: string[] = []): string[] {
  const sent = sentValue(reply, name)
  if (sent === undefined) return fallback
  if (Array.isArray(sent)) return sent.map(String)
  return sent === '' || sent === null ? [] : [String(sent)]
}

function sentValue(reply: Reply, name: string): unknown {
  const sent = reply?.initialValue
  if (!sent || Object.keys(sent).length === 0) return undefined
  return valueAt(sent, name) ?? ''
}

export function errorsOf(reply: Reply, name: string): string[] {
  return reply?.error?.[name] ?? []
}
