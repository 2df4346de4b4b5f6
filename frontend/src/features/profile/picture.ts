/** A file as the server takes it for a portrait: the middle of the picture, at most 512 pixels, in base64. */

const SIDE = 512;
const QUALITY = 0.9;

/** What the browser can't read is sent as it is: the server says what is wrong with it. */
export async function pictureOf(file: File): Promise<string> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const side = Math.min(picture.width, picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = Math.min(side, SIDE);
    const brush = canvas.getContext('2d');
    if (!brush) return base64(file);
    const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
    brush.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', QUALITY));
    return base64(small ?? file);
  } catch {
    return base64(file);
  }
}

async function base64(blob: Blob): Promise<string> {
  const url = await new Promise<string>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
  return url.slice(url.indexOf(',') + 1);
}
