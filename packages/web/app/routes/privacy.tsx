import { Privacy } from "../features/site/privacy.tsx";

const PrivacyRoute = () => <Privacy />;
export default PrivacyRoute;
