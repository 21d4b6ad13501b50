/**
 * Sets the reader's theme before anything is painted. It stands inline in every head, so its text is fixed and its
 * hash is in the Content Security Policy; the handbook's id comes from the page. `progress/` writes the value.
 */
export const themeScript = `(()=>{try{const r=document.documentElement,v=JSON.parse(localStorage.getItem('handbook:'+r.dataset.handbook+':theme:v1'));const t=v&&v.data;if(t==='light'||t==='dark')r.dataset.theme=t}catch{}})()`;
