import { FACTS, type Catalogue, type FactCode } from './facts'
import {
  DEEPEST,
  EMPTY_CONDITION,
  EMPTY_GROUP,
  MEASURES,
  OPERATORS,
  operatorsFor,
  WIDEST,
  type Condition,
  type Group,
  type RuleNode,
} from './rule-form'

/** The root of a rule among the fields of its page. */
export const ROOT = 'r'
/** Where a field or a part of a rule stands, as people count: `r.0.1.fact` is 1.2. */
export function lineNumber(path: string): string {
  const steps = path.split('.').filter((step) => /^\d+$/.test(step))
  return steps.map((step) => Number(step) + 1).join('.')
}

type Fields = { get(name: string): unknown; getAll(name: string): unknown[]; has(name: string): boolean }

const typed = (fields: Fields, name: string) => {
  const value = fields.get(name)
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 60) : ''
}
const oneOf = <T extends string>(list: readonly T[], text: string): T | null =>
  list.find((one) => one === text) ?? null
const factOf = (text: string, among: Catalogue): FactCode | '' =>
  Object.hasOwn(among, text) ? (text as FactCode) : ''

/** A rule as the fields of a form say it; whatever they hold, it is a rule, if not yet a finished one. */
export function ruleFromFields(fields: Fields, among: Catalogue = FACTS): Group {
  const node = nodeFrom(fields, ROOT, 1, among)
  return node.kind === 'group' ? node : { ...EMPTY_GROUP, parts: [node] }
}

function nodeFrom(fields: Fields, path: string, level: number, among: Catalogue): RuleNode {
  if (typed(fields, `${path}.kind`) !== 'group' || level > DEEPEST) return conditionFrom(fields, path, among)
  const parts: RuleNode[] = []
  for (let index = 0; index < WIDEST && fields.has(`${path}.${index}.kind`); index += 1) {
    parts.push(nodeFrom(fields, `${path}.${index}`, level + 1, among))
  }
  return {
    kind: 'group',
    join: oneOf(['and', 'or', 'count'] as const, typed(fields, `${path}.join`)) ?? 'and',
    least: typed(fields, `${path}.least`) || '1',
    not: typed(fields, `${path}.not`) === 'on',
    parts,
  }
}

function conditionFrom(fields: Fields, path: string, among: Catalogue): Condition {
  const second = typed(fields, `${path}.second`)
  return {
    kind: 'condition',
    measure: oneOf(MEASURES, typed(fields, `${path}.measure`)) ?? 'fact',
    fact: factOf(typed(fields, `${path}.fact`), among),
    second: second === 'on_date' ? second : factOf(second, among),
    operator: oneOf(OPERATORS, typed(fields, `${path}.operator`)) ?? '',
    value: typed(fields, `${path}.value`),
    choices: fields
      .getAll(`${path}.choices`)
      .filter((value) => typeof value === 'string')
      .slice(0, 20),
  }
}

/** The fields that a rule fills, as a browser would send them. */
export function fieldsOfRule(node: RuleNode, path = ROOT): [string, string][] {
  if (node.kind === 'condition') {
    const { measure, fact, second, operator, value, choices } = node
    return [
      ...Object.entries({ kind: node.kind, measure, fact, second, operator, value }).map(
        ([name, text]): [string, string] => [`${path}.${name}`, text],
      ),
      ...choices.map((choice): [string, string] => [`${path}.choices`, choice]),
    ]
  }
  return [
    [`${path}.kind`, 'group'],
    [`${path}.join`, node.join],
    [`${path}.least`, node.least],
    ...(node.not ? [[`${path}.not`, 'on'] as [string, string]] : []),
    ...node.parts.flatMap((part, index) => fieldsOfRule(part, `${path}.${index}`)),
  ]
}

export const CHANGES = ['line', 'group', 'drop', 'settle'] as const
export type Change = { act: (typeof CHANGES)[number]; path: string }

/** A change as its button sends it: `line r.0` adds a line to the first part. Anything else settles the form. */
export function changeFrom(text: unknown): Change {
  const match = typeof text === 'string' ? /^(line|group|drop) (r(?:\.\d{1,2}){0,3})$/.exec(text) : null
  return { act: oneOf(CHANGES, match?.[1] ?? '') ?? 'settle', path: match?.[2] ?? ROOT }
}

/** The rule after a button: a line or a group more, one fewer, or only its fields brought into line. */
export function reshaped(root: Group, { act, path }: Change, among: Catalogue = FACTS): Group {
  const steps = path.split('.').slice(1).map(Number)
  const changed = act === 'settle' ? root : changedAt(root, steps, act, 1)
  return settled(changed.kind === 'group' ? changed : root, among)
}

function changedAt(node: RuleNode, steps: number[], act: Change['act'], level: number): RuleNode {
  if (node.kind === 'condition') return node
  const [step, ...rest] = steps
  if (step === undefined) return grown(node, act, level)
  if (act === 'drop' && rest.length === 0) {
    return { ...node, parts: node.parts.filter((_, index) => index !== step) }
  }
  const parts = node.parts.map((part, index) =>
    index === step ? changedAt(part, rest, act, level + 1) : part,
  )
  return { ...node, parts }
}

function grown(group: Group, act: Change['act'], level: number): Group {
  if (group.parts.length >= WIDEST || act === 'drop') return group
  if (act === 'group' && level >= DEEPEST) return group
  const added = act === 'group' ? { ...EMPTY_GROUP, join: 'or' as const } : EMPTY_CONDITION
  return { ...group, parts: [...group.parts, added] }
}

/** No operator that its fact does not have, so that what is shown is what is sent. */
function settled(group: Group, among: Catalogue): Group {
  return {
    ...group,
    parts: group.parts.map((part) => {
      if (part.kind === 'group') return settled(part, among)
      const fits = part.operator !== '' && operatorsFor(part, among).includes(part.operator)
      return fits ? part : { ...part, operator: operatorsFor(part, among)[0] ?? '', value: '', choices: [] }
    }),
  }
}
