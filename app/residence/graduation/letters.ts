import { defineLetters } from '~/ground/letters/letter'

/** The letter about graduating. */
export const graduationLetters = defineLetters({
  firm_graduated: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'date', 'set'],
    needs: ['date'],
    zh: {
      when: '企业毕业时',
      subject: '{企业} 已毕业',
      body: '{企业} 于 {年月日} 毕业，所依据的是{毕业条件}。毕业证书在“我的企业”页。房间的租约不变，到期为止；下一步是落地，运营部会与您商定园区与时间。落地后每季度会来信问产值、税收、用工三个数，请在“我的企业”页看告知书并选择是否同意。',
    },
    en: {
      when: 'when a firm graduates',
      subject: '{firm} has graduated',
      body: '{firm} graduated on {date} under: {graduation criteria}. The certificate is on the page of your firm. Leases of rooms stay as they are until they end. Landing comes next: the incubator will agree the park and the dates with you. After it a letter asks for output, tax and jobs every quarter; the page of your firm says how they are used and asks for your consent.',
    },
  },
})
