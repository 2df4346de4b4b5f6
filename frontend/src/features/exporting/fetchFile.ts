/** Lets the browser fetch a file into its downloads; the page stays. */
export function fetchFile(url: string, title: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = title;
  link.click();
}
