import { defineLetters } from '~/ground/letters/letter'

/** Letters about graduating and about its public notice. */
export const graduationLetters = defineLetters({
  firm_graduated: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'date', 'set'],
    needs: ['date'],
    zh: {
      when: '企业毕业时',
      subject: '{企业} 已毕业',
      body: '{企业} 于 {年月日} 毕业，所依据的是{毕业条件}。毕业证书在“我的企业”页；企业名称、证书编号、毕业日期和毕业条件在公示页公布，不宜公布的请告诉运营部。房间的租约不变，到期为止；下一步是落地，运营部会与您商定园区与时间。落地后每季度会来信问产值、税收、用工三个数，请在“我的企业”页看告知书并选择是否同意。',
    },
    en: {
      when: 'when a firm graduates',
      subject: '{firm} has graduated',
      body: '{firm} graduated on {date} under: {graduation criteria}. The certificate is on the page of your firm; name, number of the certificate, day and conditions stand on the public notices, and if they must not, tell the incubator. Leases of rooms stay as they are until they end. Landing comes next: the incubator will agree the park and the dates with you. After it a letter asks for output, tax and jobs every quarter; the page of your firm says how they are used and asks for your consent.',
    },
  },
  graduation_off_notice: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '企业的毕业从公示页撤下时',
      subject: '{企业}的毕业公示已撤下',
      body: '{企业}的毕业信息已从公示页撤下，毕业和证书不受影响。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a graduation is taken off the public notices',
      subject: 'The graduation of {firm} was taken off the public notices',
      body: 'The graduation of {firm} no longer stands on the public notices; the graduation and its certificate stay as they are.\n\nReason: {reason}\n\n{link}',
    },
  },
  graduation_on_notice: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '企业的毕业重新公示时',
      subject: '{企业}的毕业重新公示',
      body: '{企业}的名称、证书编号、毕业日期和毕业条件重新在公示页公布。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a graduation is put back on the public notices',
      subject: 'The graduation of {firm} is on the public notices again',
      body: 'Name, number of the certificate, day and conditions of the graduation of {firm} stand on the public notices again.\n\nReason: {reason}\n\n{link}',
    },
  },
})
