declare module "virtual:page-script" {
  /** Address of the script of every page; see `vite/page-script.ts`. */
  const address: string;
  export default address;
}

declare module "virtual:passkey-script" {
  /** Address of the script of pages with passkeys. */
  const address: string;
  export default address;
}
