import type { Stage } from '~/landing/projects/stages'
import type { LandingWords } from '~/landing/projects/words'
import { DateField } from '~/ui/form'

/** A day for each stage ahead, with what the stage means under its name. */
export function planFields(
  w: LandingWords,
  stages: readonly Stage[],
  planned?: Partial<Record<string, string | null>>,
) {
  const hints: Partial<Record<Stage, string>> = w.stageHints
  return (
    <fieldset>
      <legend className="mb-1 text-16 font-semibold">{w.planTitle}</legend>
      <p className="mb-3 text-13 text-ink-2">{w.planHint}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {stages.map((stage) => (
          <DateField
            key={stage}
            name={`plan.${stage}`}
            label={w.stages[stage]}
            hint={hints[stage]}
            defaultValue={planned?.[stage]}
            optional
          />
        ))}
      </div>
    </fieldset>
  )
}
