declare module "virtual:page-script" {
  /** Address of the script of every page; see `vite/page-script.ts`. */
  const address: string;
  export default address;
}
