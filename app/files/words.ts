import { defineWords } from '~/shared/words'
import type { FileRefusal } from './kinds'

export const words = defineWords(
  {
    accepted: 'PDF、PNG、JPEG、DOCX、XLSX，每个不超过 50 MB',
    refusal: {
      wrong_type: '只接收 PDF、PNG、JPEG、DOCX、XLSX 文件。',
      not_what_it_says: '文件内容与其扩展名不符，请重新导出后再上传。',
      too_large: '文件超过 50 MB，请压缩或拆分后再上传。',
      empty: '文件是空的（0 字节），请选另一个。',
      too_many: '一次最多上传 10 个文件。',
      not_here: '这一页不收文件。',
      over_quota: '今天上传的文件已到上限，请明天再传；如需当天交齐，请联系孵化器。',
      no_room: '服务器存储空间不足，文件没有保存，请稍后再试或联系孵化器。',
      not_stored: '文件没有保存下来，请稍后再传一次。',
      too_often: '文件交得太多了，请过一小时再试。',
      broken: '传输中断，文件没有收全，请重新选择。',
      suspicious: '文件结构异常（加密、含宏或压缩比过高），无法接收。',
      signed_out: '登录已过期，文件未保存，请登录后重新上传。',
    } satisfies Record<FileRefusal, string>,
    download: '下载',
  },
  {
    accepted: 'PDF, PNG, JPEG, DOCX or XLSX, up to 50 MB each',
    refusal: {
      wrong_type: 'Only PDF, PNG, JPEG, DOCX and XLSX files are accepted.',
      not_what_it_says: 'What is in the file does not match its extension. Export it again, then upload it.',
      too_large: 'The file is larger than 50 MB. Compress or split it, then upload it.',
      empty: 'The file is empty (0 bytes). Choose another one.',
      too_many: 'At most 10 files can be uploaded at once.',
      not_here: 'No file is taken on this page.',
      over_quota:
        'You have reached the limit of files for one day. Go on tomorrow, or call the incubator if it must be today.',
      no_room:
        'The server is short of space, so the file was not kept. Try again later, or call the incubator.',
      not_stored: 'The file could not be kept. Upload it again in a moment.',
      too_often: 'Too many files. Try again in an hour.',
      broken: 'The transfer broke off and the file did not arrive whole. Choose it again.',
      suspicious: 'The file cannot be accepted: it is encrypted, has macros, or is compressed unusually far.',
      signed_out: 'Your session had ended, so the file was not kept. Sign in and upload it again.',
    } satisfies Record<FileRefusal, string>,
    download: 'Download',
  },
)
