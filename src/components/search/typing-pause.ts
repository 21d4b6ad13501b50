/** After the last key a search begins, ms. The next key gives it up, so this need not be long. */
export const typingPause = 40;
