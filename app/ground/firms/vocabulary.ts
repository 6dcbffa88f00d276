import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** The kinds of proven facts a firm can have on record. */
export const RECORD_KINDS = vocabulary({
  tech_sme: ['科技型中小企业入库', 'Tech SME registration'],
  hnte: ['高新技术企业证书', 'High-tech enterprise certificate'],
  innovative_sme: ['创新型中小企业', 'Innovative SME'],
  specialized_sme: ['专精特新中小企业', 'Specialized SME'],
  little_giant: ['专精特新“小巨人”企业', 'Little giant'],
  patent: ['授权专利', 'Patent granted'],
  talent: ['高层次人才', 'High-level talent'],
  achievement: ['科技成果', 'Research result'],
  contract: ['技术合同', 'Technology contract'],
  funding: ['股权融资', 'Equity funding'],
  listing: ['并购或上市挂牌', 'Acquisition or listing'],
  own: ['另设种类的记录', 'Record of a further kind'],
})
export type RecordKind = CodeOf<typeof RECORD_KINDS>
