import { z } from 'zod'
import { line, lineOrEmpty, orChinese } from '~/shared/form-text'
import { WHEN } from './when.form'

const needed = (most: number) => line(most, { missing: 'required', long: 'text_long' })
const text = (most: number) => lineOrEmpty(most, { long: 'text_long' })

/** "34.2012, 108.8901": latitude and longitude in degrees, or nothing. */
const mapPoint = text(40).refine((typed) => {
  if (typed === '') return true
  const [, latitude, longitude] = /^(-?\d{1,2}(?:\.\d+)?)\s*[,，]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(typed) ?? []
  return latitude !== undefined && Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180
}, 'map_point_wrong')

/** Who the enclave is. */
export const IdentityForm = z
  .object({
    nameZh: needed(60),
    nameEn: needed(100),
    sponsorZh: text(60),
    sponsorEn: text(120),
    operatorZh: text(60),
    operatorEn: text(120),
    addressZh: text(120),
    addressEn: text(200),
    phone: text(40).refine((typed) => typed === '' || /\d{3}/.test(typed), 'phone_wrong'),
    hoursZh: text(60),
    hoursEn: text(100),
    mapPoint,
    icp: text(60),
    policeRecord: text(60),
    // A name in a header of a letter: neither quotes nor anything that could be an address.
    senderName: text(40).refine((typed) => /^[^"<>@\\,;:\r\n]*$/.test(typed), 'sender_wrong'),
    replyTo: text(120).refine((typed) => typed === '' || z.email().safeParse(typed).success, 'email_wrong'),
    siteCode: text(20).refine((typed) => /^\d{0,20}$/.test(typed), 'site_code_wrong'),
    // The mark has a page of its own; here it stays as it is. One that is not the enclave's is not found.
    logo: text(36),
    ...WHEN,
  })
  .transform(orChinese('sponsorZh', 'sponsorEn'))
  .transform(orChinese('operatorZh', 'operatorEn'))
  .transform(orChinese('addressZh', 'addressEn'))
  .transform(orChinese('hoursZh', 'hoursEn'))
export type IdentityForm = z.output<typeof IdentityForm>
