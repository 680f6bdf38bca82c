// Office.js shadows the history functions with null; without the shadows the browser's own are back.
delete history.pushState;
delete history.replaceState;
