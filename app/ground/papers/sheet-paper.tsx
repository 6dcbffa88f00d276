import { PrintFoot, PrintHead } from '~/ui/page'
import type { Sheet } from './sheet'

/** A paper on the screen and on A4. */
export function SheetPaper({ sheet }: { sheet: Sheet }) {
  return (
    <article className="paper-show max-w-[794px] border border-rule-2 bg-white px-6 py-9 sm:px-14 print:border-0 print:p-0">
      {sheet.logo ? <img src={sheet.logo.address} alt="" className="mx-auto mb-2 h-10 w-auto" /> : null}
      <PrintHead organisation={sheet.organisation} number={sheet.number} title={sheet.title} />
      <div className="paper-body mt-6">
        {sheet.blocks.map(({ kind, text }, index) =>
          kind === 'heading' ? (
            <h2 key={index} className="mt-4 mb-1 break-after-avoid text-[1em] font-semibold">
              {text}
            </h2>
          ) : (
            <p key={index} className="indent-[2em] whitespace-pre-line">
              {text}
            </p>
          ),
        )}
        {sheet.draft ? null : (
          <h2 className="mt-8 break-after-avoid text-[1em] font-semibold">{sheet.signing}</h2>
        )}
        <ul>
          {(sheet.draft ? [] : sheet.signatures).map((name) => (
            <li key={name} className="flex break-inside-avoid gap-4 py-3">
              <span className="w-28">{name}</span>
              <span className="w-56 border-b border-ink" />
            </li>
          ))}
        </ul>
      </div>
      <PrintFoot>{sheet.foot}</PrintFoot>
    </article>
  )
}
