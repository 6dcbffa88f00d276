import { PrintFoot, PrintHead } from '~/ui/page'
import type { Block, Sheet } from './sheet'

/** A paper on the screen and on A4. */
export function SheetPaper({ sheet }: { sheet: Sheet }) {
  return (
    <article className="paper-show max-w-[794px] border border-rule-2 bg-white px-6 py-9 sm:px-14 print:border-0 print:p-0">
      {sheet.logo ? <img src={sheet.logo.address} alt="" className="mx-auto mb-2 h-10 w-auto" /> : null}
      <PrintHead organisation={sheet.organisation} number={sheet.number} title={sheet.title} />
      <div className="paper-body mt-6">
        {sheet.blocks.map((block, index) =>
          block.kind === 'heading' ? (
            <h2 key={index} className="mt-4 mb-1 break-after-avoid text-[1em] font-semibold">
              {block.text}
            </h2>
          ) : block.kind === 'table' ? (
            <PaperTable key={index} {...block} />
          ) : block.kind === 'closing' ? (
            <p key={index} className="mt-6 text-right whitespace-pre-line">
              {block.text}
            </p>
          ) : (
            <p key={index} className="indent-[2em] whitespace-pre-line">
              {block.text}
            </p>
          ),
        )}
        {sheet.draft || sheet.signing === '' ? null : (
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

type TableBlock = Extract<Block, { kind: 'table' }>

/** A table of a paper; on a phone it scrolls within the sheet. */
function PaperTable({ text: label, head, rows }: TableBlock) {
  const cell = 'border border-rule-2 px-2 py-1 text-left align-top'
  return (
    <div
      className="my-2 overflow-x-auto print:overflow-visible"
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <table className="w-full border-collapse text-[0.8em] leading-normal">
        {head.length > 0 ? (
          <thead>
            <tr>
              {head.map((text, column) => (
                <th key={column} scope="col" className={`${cell} font-semibold`}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((row, line) => (
            <tr key={line} className="break-inside-avoid">
              {row.map((text, column) =>
                column === 0 && head.length === 0 ? (
                  <th key={column} scope="row" className={`${cell} w-44 font-normal text-ink-2`}>
                    {text}
                  </th>
                ) : (
                  <td key={column} className={cell}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
