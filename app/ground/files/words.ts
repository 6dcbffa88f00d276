import { defineWords, plural, type Locale, type Pair } from '~/shared/words'
import { EVERY_FORMAT, formatNames, type Format } from './formats'
import type { FileRefusal } from './kinds'

const zhNames = (formats: readonly Format[]) => formatNames(formats, 'zh')
const enNames = (formats: readonly Format[]) => formatNames(formats, 'en')

export const words = defineWords({
  accepted: (formats: readonly Format[] = EVERY_FORMAT) => [
    `${zhNames(formats)}，每个不超过 50 MB`,
    `${enNames(formats)}, up to 50 MB each`,
  ],
  taken: ({ formats, megabytes, most }: { formats: readonly Format[]; megabytes: number; most: number }) => [
    `${zhNames(formats)}，每个不超过 ${megabytes} MB，最多 ${most} 个文件`,
    `${enNames(formats)}, up to ${megabytes} MB each, at most ${plural(most, 'file')}`,
  ],
  only: (formats: readonly Format[]) => [
    `这里只收 ${zhNames(formats)} 文件。`,
    `Only ${enNames(formats)} files are taken here.`,
  ],
  refusal: {
    wrong_type: [
      `不收这种格式。平台收 ${zhNames(EVERY_FORMAT)}。`,
      `Files of this format are not taken. We take ${enNames(EVERY_FORMAT)}.`,
    ],
    not_what_it_says: [
      '文件内容与其扩展名不符，请重新导出后再上传。',
      'What is in the file does not match its extension. Export it again, then upload it.',
    ],
    cut_short: [
      'PDF 不完整：文件的结尾缺失，可能没有下载完或没有拷完。请重新导出或下载，能打开再上传。',
      'The PDF is not whole: its end is missing, perhaps because a download or a copy broke off. Export or download it again, see that it opens, then upload it.',
    ],
    locked: [
      'PDF 加了密码或权限限制，审核的人可能打不开。请用浏览器打开它，选“打印 › 另存为 PDF”存成不加密的，再上传。',
      'The PDF is encrypted (a password or limits of use), so those who judge it may not be able to open it. Open it in a browser, choose Print › Save as PDF, then upload that.',
    ],
    locked_office: [
      '文件设了密码，审核的人打不开。请在 Office 或 WPS 里去掉密码，保存后再上传。',
      'The file asks for a password, so those who judge it cannot open it. Take the password off, save it, then upload it.',
    ],
    has_macros: [
      '文件里含有宏，不能接收。请另存为 PDF，或另存为不含宏的 DOCX、XLSX 再上传。',
      'The file has macros and cannot be taken. Save it as PDF, or as DOCX or XLSX without macros, then upload it.',
    ],
    is_phone_photo: [
      '这是 HEIC 一类的手机照片，多数电脑打不开。请转成 JPG：iPhone 在“设置 › 相机 › 格式”里选“兼容性最佳”后重拍，或在相册里把照片截图，再上传。',
      'This is a phone photo in HEIC or the like, which most computers cannot open. Turn it into JPG: on an iPhone choose Settings › Camera › Formats › Most Compatible and take it again, or make a screenshot of it, then upload it.',
    ],
    picture_damaged: [
      '照片损坏，打不开，可能没有拍完或没有拷完。请重新拍一张，或另存为 JPG 再上传。',
      'The photo is damaged and does not open, perhaps because a copy broke off. Take it again, or save it as JPG, then upload it.',
    ],
    picture_pixels: [
      '照片的像素太多。请把相机的分辨率调低重拍，或缩小后再上传。',
      'The photo has too many pixels. Take it with a lower resolution, or make it smaller, then upload it.',
    ],
    is_other_picture: [
      '不收这种图片。请用看图软件打开，“另存为”JPG 或 PNG，再上传。',
      'Pictures of this format are not taken. Open it and save it as JPG or PNG, then upload it.',
    ],
    is_slides: [
      '不收演示文稿。请用 PowerPoint 或 WPS 打开，选“文件 › 另存为（导出）› PDF”，再上传 PDF。',
      'Slides are not taken. Open them, choose File › Save as (Export) › PDF, then upload the PDF.',
    ],
    is_old_text: [
      '不收这种文档。请用 Word 或 WPS 打开，选“文件 › 另存为 › PDF”（或 DOCX），再上传。',
      'Documents of this format are not taken. Open it, choose File › Save as › PDF (or DOCX), then upload it.',
    ],
    is_old_sheet: [
      '不收这种表格。请用 Excel 或 WPS 打开，选“文件 › 另存为 › XLSX”（或 PDF），再上传。',
      'Sheets of this format are not taken. Open it, choose File › Save as › XLSX (or PDF), then upload it.',
    ],
    is_ofd: [
      '不收 OFD 一类的版式文件。请用 OFD 阅读器或 WPS 打开，“打印”到 PDF 或另存为 PDF，再上传。',
      'OFD and the like are not taken. Open it in its reader, print it to PDF, then upload the PDF.',
    ],
    is_archive: [
      '不收压缩包。请解压后，把里面的文件逐个上传。',
      'Archives are not taken. Unpack it and upload the files in it one by one.',
    ],
    really_pdf: [
      '扩展名不对：文件内容其实是 PDF。请把文件名结尾改成 .pdf 再上传。',
      'The ending is wrong: what is in the file is a PDF. Let its name end in .pdf, then upload it.',
    ],
    really_jpg: [
      '扩展名不对：文件内容其实是 JPG 图片。请把文件名结尾改成 .jpg 再上传。',
      'The ending is wrong: what is in the file is a JPG picture. Let its name end in .jpg, then upload it.',
    ],
    really_png: [
      '扩展名不对：文件内容其实是 PNG 图片。请把文件名结尾改成 .png 再上传。',
      'The ending is wrong: what is in the file is a PNG picture. Let its name end in .png, then upload it.',
    ],
    really_docx: [
      '扩展名不对：文件内容其实是 Word 文档。请把文件名结尾改成 .docx 再上传。',
      'The ending is wrong: what is in the file is a Word document. Let its name end in .docx, then upload it.',
    ],
    really_xlsx: [
      '扩展名不对：文件内容其实是 Excel 表格。请把文件名结尾改成 .xlsx 再上传。',
      'The ending is wrong: what is in the file is an Excel sheet. Let its name end in .xlsx, then upload it.',
    ],
    too_large: [
      '文件超过 50 MB，请压缩或拆分后再上传。',
      'The file is larger than 50 MB. Compress or split it, then upload it.',
    ],
    empty: ['文件是空的（0 字节），请选另一个。', 'The file is empty (0 bytes). Choose another one.'],
    too_many: ['一次最多上传 10 个文件。', 'At most 10 files can be uploaded at once.'],
    not_here: ['这一页不收文件。', 'No file is taken on this page.'],
    over_quota: [
      '今天上传的文件已到上限，请明天再传；如需当天交齐，请联系孵化器。',
      'You have reached the limit of files for one day. Go on tomorrow, or call the incubator if it must be today.',
    ],
    no_room: [
      '服务器存储空间不足，文件没有保存，请稍后再试或联系孵化器。',
      'The server is short of space, so the file was not kept. Try again later, or call the incubator.',
    ],
    not_stored: [
      '文件没有保存下来，请稍后再传一次。',
      'The file could not be kept. Upload it again in a moment.',
    ],
    too_often: ['文件交得太多了，请过一小时再试。', 'Too many files. Try again in an hour.'],
    broken: [
      '传输中断，文件没有收全，请重新选择。',
      'The transfer broke off and the file did not arrive whole. Choose it again.',
    ],
    suspicious: [
      '文件结构异常（压缩比过高或部件过多），无法接收。请重新导出，或另存为 PDF 再上传。',
      'The file cannot be taken: it is compressed unusually far or has too many parts. Export it again, or save it as PDF.',
    ],
    fetches: [
      '文件会从别处取模板、图片或对象，不能接收。请在 Office 中断开这些链接，或另存为 PDF 后再上传。',
      'The file fetches a template, a picture or an object from elsewhere, so it is not accepted. Break these links in Office, or save it as a PDF, then upload it.',
    ],
    signed_out: [
      '登录已过期，文件未保存，请登录后重新上传。',
      'Your session had ended, so the file was not kept. Sign in and upload it again.',
    ],
  } satisfies Record<FileRefusal, Pair | ((...values: never[]) => Pair)>,
  download: ['下载', 'Download'],
})

/** Why a file was not taken, by code, in each language. */
export const FILE_REFUSALS: Record<Locale, Record<string, string>> = {
  zh: words.zh.refusal,
  en: words.en.refusal,
}
