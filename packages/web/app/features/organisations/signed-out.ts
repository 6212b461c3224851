import { createContext } from "react-router";

/**
 * Did the action of this request find that whoever typed is signed out? Then the page shows what they typed, and does
 * not send them away.
 */
export const isSignedOutContext = createContext(false);
