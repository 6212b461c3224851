import { Share } from "../../features/reach/share.tsx";

const ShareRoute = () => <Share />;
export default ShareRoute;
