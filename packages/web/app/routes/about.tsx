import { About } from "../features/site/about.tsx";

const AboutRoute = () => <About />;
export default AboutRoute;
