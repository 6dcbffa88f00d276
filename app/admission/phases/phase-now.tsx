import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import type { Phase } from './phase'
import { phaseWords } from './words'

/** The active phase, and what it means at this moment for experts, the director and firms. */
export function PhaseNow({ phase }: { phase: Phase }) {
  const w = useWords(phaseWords)
  const m = w.meaning
  return (
    <section className="mb-8 max-w-[37em]">
      <SectionHead title={w.now(useLocale() === 'zh' ? phase.nameZh : phase.nameEn)} />
      <KeyValues
        items={[
          {
            label: w.experts,
            value: (
              <>
                {[
                  phase.mayReview ? m.reviews : m.noReviews,
                  phase.seesNames ? m.names : m.blind,
                  m.others[phase.seesOthers],
                ].join(w.sentences)}
              </>
            ),
          },
          { label: w.director, value: phase.mayDecide ? m.decides : m.noDecisions },
          { label: w.firms, value: phase.founderMayEdit ? m.amends : m.noAmendments },
        ]}
      />
    </section>
  )
}
