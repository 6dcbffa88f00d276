import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What a unit of the building is for. */
export const UNIT_KINDS = vocabulary({
  office: ['办公', 'Office'],
  lab: ['研发', 'R&D'],
  pilot: ['中试车间', 'Pilot workshop'],
  desk_room: ['工位区', 'Desk room'],
  desk: ['工位', 'Desk'],
  meeting: ['会议', 'Meeting'],
  public: ['公共服务', 'Public service'],
  service: ['管理设备', 'Plant and management'],
})
export type UnitKind = CodeOf<typeof UNIT_KINDS>

/** States of a lease that gives its days to a tenant, also one that ends earlier than agreed; a drafted one holds them for an offer. */
export const LET = ['active', 'ended'] as const

/** What a lease is for: a firm, a repair, an intake to come, or days on which the unit is out of service. */
export const LEASE_PURPOSES = ['firm', 'repair', 'reserved', 'retired'] as const
