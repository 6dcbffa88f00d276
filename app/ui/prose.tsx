import { proseOf } from '~/shared/prose'

/** A text that people typed, as paragraphs, headings and lists. `lang` where it is not in the language of the page. */
export function Prose({ text, lang }: { text: string; lang?: 'zh' | 'en' | undefined }) {
  return (
    <div className="prose" lang={lang === 'zh' ? 'zh-CN' : lang}>
      {proseOf(text).map((block, index) =>
        block.kind === 'heading' ? (
          <h2 key={index}>{block.text}</h2>
        ) : block.kind === 'list' ? (
          <ul key={index}>
            {block.items.map((item, place) => (
              <li key={place}>{item}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>{block.text}</p>
        ),
      )}
    </div>
  )
}
