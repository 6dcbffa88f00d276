import type { ReactNode } from 'react'
import { Button } from '~/ui/buttons'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { FACTS, type Catalogue } from '~/ground/criteria/facts'
import { lineNumber, ROOT } from '~/ground/criteria/rule-fields'
import { DEEPEST, WIDEST, type Group, type RuleNode } from '~/ground/criteria/rule-form'
import { expressionOf } from '~/ground/criteria/rule-form-build'
import { RuleLine } from './rule-line'
import { criteriaWords } from '~/ground/criteria/words'
import { ruleInWords } from '~/ground/criteria/words-of-expression'

/**
 * The rule as groups of lines. Its buttons send the form to `shapeTo`, which answers with the page and the changed
 * rule; rule.script.ts asks the same address and changes the lines and the preview in place.
 */
export function RuleBuilder({
  rule,
  shapeTo,
  among = FACTS,
  below,
}: {
  rule: Group
  shapeTo: string
  among?: Catalogue
  below?: ReactNode
}) {
  const w = useWords(criteriaWords).rule
  return (
    <div data-rule={shapeTo}>
      <div data-rule-part="lines">
        <GroupBox group={rule} path={ROOT} level={1} shapeTo={shapeTo} among={among} />
      </div>
      <div className="acts my-4" data-rule-part="settle">
        <Button size="s" name="change" value="settle" formAction={shapeTo}>
          {w.settle}
        </Button>
      </div>
      <div className="my-6" aria-live="polite" data-rule-part="preview">
        <Preview rule={rule} among={among} />
        {below}
      </div>
    </div>
  )
}

/** What the rule says, in both languages, as far as it is complete. */
function Preview({ rule, among }: { rule: Group; among: Catalogue }) {
  const w = useWords(criteriaWords).rule
  const built = expressionOf(rule, among)
  return (
    <Note title={w.preview} tone={built.ok ? 'wei' : 'ink'}>
      {built.ok ? (
        <>
          <p lang="zh-CN">{ruleInWords(built.expression, 'zh', among)}</p>
          <p lang="en">{ruleInWords(built.expression, 'en', among)}</p>
        </>
      ) : (
        <p>{w.previewOpen}</p>
      )}
    </Note>
  )
}

type NodeProps = { path: string; level: number; shapeTo: string; among: Catalogue }

function GroupBox({ group, path, level, shapeTo, among }: NodeProps & { group: Group }) {
  const w = useWords(criteriaWords).rule
  const name = lineNumber(path)
  return (
    <fieldset className="min-w-0 border-l-2 border-rule-2 pl-4">
      <legend className="text-14 font-semibold">{w.group(name)}</legend>
      <input type="hidden" name={`${path}.kind`} value="group" />
      <Joined group={group} path={path} />
      {group.parts.map((part, index) => (
        <Part
          key={index}
          part={part}
          path={`${path}.${index}`}
          level={level}
          shapeTo={shapeTo}
          among={among}
        />
      ))}
      <div className="acts my-3">
        {group.parts.length < WIDEST ? (
          <Shape shapeTo={shapeTo} value={`line ${path}`}>
            {w.addLine}
          </Shape>
        ) : null}
        {group.parts.length < WIDEST && level < DEEPEST ? (
          <Shape shapeTo={shapeTo} value={`group ${path}`}>
            {w.addGroup}
          </Shape>
        ) : null}
        {level > 1 ? (
          <Shape shapeTo={shapeTo} value={`drop ${path}`}>
            {w.dropGroup}
          </Shape>
        ) : null}
      </div>
    </fieldset>
  )
}

function Part({ part, path, level, shapeTo, among }: NodeProps & { part: RuleNode }) {
  const w = useWords(criteriaWords).rule
  const number = lineNumber(path)
  if (part.kind === 'group') {
    return (
      <div className="my-4">
        <GroupBox group={part} path={path} level={level + 1} shapeTo={shapeTo} among={among} />
      </div>
    )
  }
  return (
    <fieldset className="min-w-0 border-b border-rule py-3">
      <legend className="sr-only">{w.line(number)}</legend>
      <RuleLine line={part} path={path} among={among} />
      <Shape shapeTo={shapeTo} value={`drop ${path}`} label={`${w.dropLine} ${number}`}>
        {w.dropLine}
      </Shape>
    </fieldset>
  )
}

/** How the lines of a group go together; with one line there is nothing to say. */
function Joined({ group, path }: { group: Group; path: string }) {
  const w = useWords(criteriaWords).rule
  const joins = (['and', 'or', 'count'] as const).map((join) => [join, w.joins[join]] as const)
  return (
    <div className="grid items-start gap-x-4 md:grid-cols-3 [&_.field]:mb-3">
      <Field name={`${path}.join`} label={w.join}>
        {(input) => (
          <select {...input} className="input" defaultValue={group.join}>
            {joins.map(([join, text]) => (
              <option key={join} value={join}>
                {text}
              </option>
            ))}
          </select>
        )}
      </Field>
      {group.join === 'count' ? (
        <Field name={`${path}.least`} label={w.least}>
          {(input) => (
            <div className="unit">
              <input
                {...input}
                className="input"
                inputMode="numeric"
                maxLength={2}
                defaultValue={group.least}
              />
              <span className="unit-name">{w.items}</span>
            </div>
          )}
        </Field>
      ) : null}
      <label className="choice self-end md:col-span-1" htmlFor={`${path}.not`}>
        <input
          type="checkbox"
          className="choice-box"
          id={`${path}.not`}
          name={`${path}.not`}
          value="on"
          defaultChecked={group.not}
        />
        <span>{w.not}</span>
      </label>
    </div>
  )
}

type ShapeProps = { shapeTo: string; value: string; label?: string; children: string }

function Shape({ shapeTo, value, label, children }: ShapeProps) {
  return (
    <Button size="s" variant="text" name="change" value={value} formAction={shapeTo} aria-label={label}>
      {children}
    </Button>
  )
}
