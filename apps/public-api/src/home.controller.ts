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

/** Where the links of mails lead until the web app stands there. The code behind # never reaches a server by itself. */
function codePage(title: string, what: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body>
<main>
<h1>${title}</h1>
<p>De pagina’s van Schakel zijn nog in aanbouw. De code achter het # in dit adres is van u alleen.</p>
<p>${what}</p>
<p lang="en">The pages of Schakel are being built. The code behind the # in this address is yours alone; send it with the request named above, see <a href="/v1/docs">the API</a> of your organisation.</p>
</main>
</body>
</html>
`;
}

@ApiExcludeController()
@Open()
@Controller()
export class HomeController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }

  /** Where an invitation leads. */
  @Get('join')
  @Header('content-type', 'text/html; charset=utf-8')
  join(): string {
    return codePage(
      'Uitnodiging',
      'Stuur hem met uw naam en een wachtwoord naar <code>POST /v1/invitations/accept</code> van de API van uw organisatie.',
    );
  }

  /** Where the link for a new password leads. */
  @Get('reset')
  @Header('content-type', 'text/html; charset=utf-8')
  reset(): string {
    return codePage(
      'Nieuw wachtwoord',
      'Stuur hem met het nieuwe wachtwoord naar <code>POST /v1/password-resets/complete</code> van de API van uw organisatie.',
    );
  }
}
