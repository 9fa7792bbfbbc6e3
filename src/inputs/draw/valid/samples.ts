import { blueJpeg, orangePng, purpleGif, redWebp } from "../../images.ts";
import { pdf } from "../../pdf.ts";

/** Pictures that can be decoded, by media type: the smallest first. */
export const pictures: Readonly<Record<string, string>> = {
  "image/webp": redWebp,
  "image/png": orangePng,
  "image/jpeg": blueJpeg,
  "image/gif": purpleGif,
};

/** PDFs that can be read, of one page and of two. */
export const reports: readonly [string, string] = [
  pdf(["The harbour opens at six."]),
  pdf(["Page one."], ["Page two: the harbour opens at six."]),
];

/** An address of the public Web that serves a picture. */
export const pictureAddress = "https://upload.wikimedia.org/wikipedia/commons/a/a7/Camponotus_flavomarginatus_ant.jpg";
/** An address of the public Web that serves a PDF of one page. */
export const documentAddress = "https://www.w3.org/WAI/ER/tests/xhtml/testfiles/resources/pdf/dummy.pdf";
