import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What a shape on a drawing is; only a room can be one of the record. */
export const SHAPE_KINDS = vocabulary({
  room: ['房间', 'Room'],
  corridor: ['走廊', 'Corridor'],
  stairs: ['楼梯', 'Stairs'],
  lift: ['电梯', 'Lift'],
  washroom: ['卫生间', 'Washroom'],
  shaft: ['井道', 'Shaft'],
})
export type ShapeKind = CodeOf<typeof SHAPE_KINDS>

export const DRAWING_STATES = vocabulary({
  draft: ['草稿', 'Draft', 'ring'],
  published: ['已发布', 'Published', 'dot'],
})
