import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Open } from '@schakel/platform';

/** The page at the root until the web app stands there. No style or script of its own: the strict policy holds. */
const PAGE = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Schakel</title></head>
<body>
<main>
<h1>Schakel</h1>
<p>Marktplaats die sociale firma’s en inkopers bij elkaar brengt.</p>
<p lang="en">The marketplace that brings social firms and buyers together.</p>
<ul>
<li><a href="/v1/opportunities">Opdrachten en marktconsultaties</a></li>
<li><a href="/v1/firms">Sociale firma’s</a></li>
<li><a href="/v1/docs">API</a></li>
</ul>
</main>
</body>
</html>
`;

@ApiExcludeController()
@Open()
@Controller()
export class HomeController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }
}
