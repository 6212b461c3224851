import { Accessibility } from "../features/site/accessibility.tsx";

const AccessibilityRoute = () => <Accessibility />;
export default AccessibilityRoute;
