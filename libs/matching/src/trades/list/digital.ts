/** Digital work and design. Written as `read-trades.ts` says. */
export const DIGITAL = `
webontwikkeling = Websites | Websites
  cpv 72413000 72420000
  nl website bouwen, websites bouwen, websites maken, webontwikkeling, webdesign, website ontwikkelen,
     website laten maken, website beheren
  en web development, website development, web design, building websites, website maintenance
  ? toegankelijk 72413000
    nl Maakt u websites die voor iedereen toegankelijk zijn (WCAG)? | toegankelijke websites maken | toegankelijk, toegankelijke, toegankelijkheid, wcag
    en Do you make websites accessible to everyone (WCAG)? | accessible websites | accessible, accessibility, wcag
  ? beheer 72415000
    nl Beheert u websites ook daarna? | websites beheren | beheer, beheren, onderhoud, hosting
    en Do you also maintain websites afterwards? | maintaining websites | maintenance, hosting, support

softwaretest = Software testen | Software testing
  cpv 72254000
  nl software testen, softwaretest, testen van software, testwerk software, toegankelijkheid testen, app testen,
     testautomatisering, ict testen
  en software testing, accessibility testing, app testing, test automation, usability testing
  ? toegankelijk 72254000
    nl Test u of websites en apps toegankelijk zijn? | toegankelijkheid van websites en apps testen | toegankelijk, toegankelijkheid, wcag
    en Do you test websites and apps for accessibility? | testing accessibility of websites and apps | accessible, accessibility, wcag
  ? automatisch 72254000
    nl Maakt u automatische tests? | automatische tests maken | testautomatisering, automatisch, automatische, geautomatiseerd
    en Do you build automatic tests? | test automation | automation, automated, automatic

programmeren = Software en data | Software and data
  cpv 72262000 72316000
  nl softwareontwikkeling, software ontwikkelen, software programmeren, apps ontwikkelen, data-analyse,
     datascience, ontwikkelen van apps
  en software development, software programming, app development, data analysis, data science,
     software developers
  ? data 72316000
    nl Analyseert u ook gegevens? | gegevens analyseren | data-analyse, analyse, analyseren, dashboards, datascience
    en Do you also analyse data? | data analysis | data analysis, dashboards, data science
  ? inzet 79620000
    nl Werken uw mensen ook in het team van de klant? | ontwikkelaars in het team van de klant | detachering, detacheren, team van de klant, inhuur
    en Do your people also work in the customer's team? | developers in the customer's team | secondment, on site, customer's team

ict-ondersteuning = ICT-hulp | ICT support
  cpv 72253000 50324000
  nl ict-ondersteuning, helpdesk, computerhulp, werkplekbeheer, ict-beheer, systeembeheer, computerles,
     laptops installeren, werkplekken inrichten
  en computer support, help desk, computer help, workplace management, computer helpdesk
  ? helpdesk 72253100
    nl Bemant u een helpdesk? | helpdesk bemannen | helpdesk, servicedesk
    en Do you staff a help desk? | staffing a help desk | help desk, helpdesk, service desk
  ? uitrol 72265000
    nl Stelt u laptops en telefoons klaar voor gebruik? | laptops en telefoons klaarmaken voor gebruik | uitrol, uitrollen, installeren, inrichten, werkplek, werkplekken
    en Do you prepare laptops and phones for use? | preparing laptops and phones | roll out, install, set up

grafisch-ontwerp = Vormgeving | Graphic design
  cpv 79822500 79930000
  nl grafisch ontwerp, vormgeving, grafische vormgeving, opmaak van drukwerk, huisstijl ontwerpen, vormgever,
     infographics, illustraties maken, dtp
  en graphic design, corporate design, layout design, graphic designer, illustrations, infographics
  ? huisstijl 79822500
    nl Ontwerpt u logo's en huisstijlen? | logo's en huisstijlen ontwerpen | logo, huisstijl, huisstijlen
    en Do you design logos and house styles? | logos and house styles | logo, logos, house style, branding
  ? eenvoudig 79822500
    nl Maakt u moeilijke informatie duidelijk met beelden? | informatie duidelijk maken met beelden | infographic, infographics, illustratie, illustraties, pictogrammen, eenvoudig
    en Do you make hard information clear with images? | making information clear with images | infographic, infographics, illustration, plain

foto-video = Foto en video | Photo and video
  cpv 79961000 92111000
  nl fotografie, fotograaf, videoproductie, filmpjes maken, bedrijfsfilm, video maken, ondertiteling,
     podcast maken, livestream
  en photography, photographer, video production, film making, subtitling, podcast production, live stream
  ? evenement 79961000
    nl Maakt u foto's bij bijeenkomsten? | foto's bij bijeenkomsten | bijeenkomst, bijeenkomsten, evenement, evenementen, reportage
    en Do you take photos at events? | photos at events | event, events
  ? ondertitels 92111000
    nl Ondertitelt u video's? | video's ondertitelen | ondertitelen, ondertiteling, ondertitels
    en Do you subtitle videos? | subtitling videos | subtitles, subtitling
`;
