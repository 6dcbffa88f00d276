import { links, table } from './table'

const desk = table(['desk'], {
  letters: ['letters', 'desk/letters/list.tsx'],
  letterTemplates: ['letters/templates', 'desk/letters/templates.tsx'],
  letterTemplate: ['letters/templates/:kind/:language', 'desk/letters/template.tsx'],
  letterTemplatePublication: [
    'letters/templates/:kind/:language/publication',
    'desk/letters/template-publication.tsx',
  ],
  letterTemplateReset: ['letters/templates/:kind/:language/reset', 'desk/letters/template-reset.ts'],
  letterTemplateDiscarding: [
    'letters/templates/:kind/:language/discarding',
    'desk/letters/template-discarding.ts',
  ],
  letter: ['letters/:letterId', 'desk/letters/letter.tsx'],
  letterRemoval: ['letters/:letterId/removal', 'desk/letters/removal.ts'],
})

export const lettersTables = [desk]

/** Addresses of letters and of their templates. */
export const lettersPaths = { ...links(desk) }
