<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgainstView</name>
    <message>
        <source>95 in 100 sure</source>
        <translation>95 van 100 zeker</translation>
    </message>
    <message>
        <source>The policy gave less, so the law wins there.</source>
        <translation>Het beleid gaf minder, dus daar geldt de wet.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>The law decided</source>
        <translation>De wet besliste</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Naspelen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Past orders are being replayed…</source>
        <translation>Oude bestellingen worden nagespeeld…</translation>
    </message>
    <message>
        <source>Replays the orders of the last 12 months under it and as it is now.</source>
        <translation>Speelt de bestellingen van de laatste 12 maanden hiermee na, en zoals het nu is.</translation>
    </message>
    <message>
        <source>{0} orders replayed</source>
        <translation>{0} bestellingen nagespeeld</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} gelijk</translation>
    </message>
    <message>
        <source>better off</source>
        <translation>beter af</translation>
    </message>
    <message>
        <source>worse off</source>
        <translation>slechter af</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Tweede persoon</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Parcel {0}</source>
        <translation>Pakket {0}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Betaaldienst</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>toegekend</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>By day in {0}</source>
        <translation>Per dag in {0}</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} tot nu</translation>
    </message>
    <message>
        <source>Left unexplained</source>
        <translation>Nog onverklaard</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Policy in plain words</source>
        <translation>Het beleid in gewone taal</translation>
    </message>
    <message>
        <source>Send it to</source>
        <translation>Waar het heen gaat</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>De klant krijgt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugleggen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>As text. It is saved as a draft that somebody else publishes.</source>
        <translation>Als tekst. Het wordt een concept dat iemand anders publiceert.</translation>
    </message>
    <message>
        <source>Policy as text</source>
        <translation>Beleid als tekst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>FinanceDesk</name>
    <message>
        <source>This needs the network. Nothing was sent, and nothing is lost.</source>
        <translation>Hiervoor is het netwerk nodig. Er is niets verstuurd en niets kwijt.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Checked while you write</source>
        <translation>Nagekeken terwijl je schrijft</translation>
    </message>
    <message>
        <source>It cannot be read like this</source>
        <translation>Zo is het niet te lezen</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Niets op aan te merken.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>What you wrote stays here</source>
        <translation>Wat je schreef blijft hier</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Opslaan als concept</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>Iemand anders publiceert het</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Needs a person: {0}  R</source>
        <translation>Voor een mens: {0}  R</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Training, {0}</source>
        <translation>Oefenen, {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, %n waiting</source>
        <translation>
            <numerusform>Hier opgeslagen, %n wacht</numerusform>
            <numerusform>Hier opgeslagen, %n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n on the way</source>
        <translation>
            <numerusform>Opgeslagen, %n onderweg</numerusform>
            <numerusform>Opgeslagen, %n onderweg</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>items today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>per artikel</translation>
    </message>
    <message>
        <source>{0} an hour</source>
        <translation>{0} per uur</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Scan of typ een code</translation>
    </message>
    <message>
        <source>Scan a parcel, an item or an action card</source>
        <translation>Scan een pakket, een artikel of een actiekaart</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Scan iets</translation>
    </message>
    <message>
        <source>Queue {0}</source>
        <translation>Wachtrij {0}</translation>
    </message>
    <message>
        <source>{0}. Press to sign out (O)</source>
        <translation>{0}. Druk om af te melden (O)</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>This item is done already. Take the next one.</source>
        <translation>Dit artikel is al klaar. Pak het volgende.</translation>
    </message>
    <message>
        <source>Item {0} is done: {1}. A supervisor can correct it.</source>
        <translation>Artikel {0} is klaar: {1}. Een teamleider kan het corrigeren.</translation>
    </message>
    <message>
        <source>Not {0}: «{1}» was answered No.</source>
        <translation>Niet {0}: op «{1}» was het antwoord nee.</translation>
    </message>
    <message>
        <source>Nothing to take back. A supervisor can correct more.</source>
        <translation>Niets om terug te nemen. Een teamleider kan meer corrigeren.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Teruggenomen, niets verstuurd.</translation>
    </message>
    <message>
        <source>Needs a person: {0}</source>
        <translation>Hier is een mens nodig: {0}</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Put the parcel back</source>
        <translation>Pakket terugleggen</translation>
    </message>
    <message>
        <source>Most urgent. {0}</source>
        <translation>Het dringendst. {0}</translation>
    </message>
    <message>
        <source>Open the most urgent: {0}</source>
        <translation>Open het dringendste: {0}</translation>
    </message>
    <message>
        <source>Scan the next parcel</source>
        <translation>Scan het volgende pakket</translation>
    </message>
    <message>
        <source>This parcel is done</source>
        <translation>Dit pakket is klaar</translation>
    </message>
    <message>
        <source>Nobody announced this</source>
        <translation>Niemand heeft dit aangekondigd</translation>
    </message>
    <message>
        <source>A return label, an item or an action card works too.</source>
        <translation>Een retourlabel, een artikel of een actiekaart kan ook.</translation>
    </message>
    <message>
        <source>Something left in the box? Scan it to note it as a find.</source>
        <translation>Zit er nog iets in? Scan het om het als vondst te noteren.</translation>
    </message>
    <message>
        <source>Scan each thing in the box to note it as a find.</source>
        <translation>Scan elk ding in de doos om het als vondst te noteren.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>As sold</source>
        <translation>Zoals verkocht</translation>
    </message>
    <message>
        <source>Customer’s reason</source>
        <translation>Reden van de klant</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Press 1 to 5, or scan a grade card</source>
        <translation>Druk op 1 tot 5, of scan een graadkaart</translation>
    </message>
    <message>
        <source>Or it is not here:</source>
        <translation>Of het is er niet:</translation>
    </message>
    <message>
        <source>No words from the customer</source>
        <translation>De klant schreef er niets bij</translation>
    </message>
    <message>
        <source>Item {0}: {1}</source>
        <translation>Artikel {0}: {1}</translation>
    </message>
    <message>
        <source>Item {0} of {1}</source>
        <translation>Artikel {0} van {1}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>LastParcel</name>
    <message>
        <source>Last parcel</source>
        <translation>Vorig pakket</translation>
    </message>
    <message>
        <source>Answer the checks</source>
        <translation>Beantwoord de controles</translation>
    </message>
    <message>
        <source>Grade, from new to broken</source>
        <translation>Graad, van nieuw tot kapot</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Stuur het ergens anders heen</translation>
    </message>
    <message>
        <source>Do it. U takes it back</source>
        <translation>Doe het. U neemt het terug</translation>
    </message>
    <message>
        <source>The bench in a few keys</source>
        <translation>De bank in een paar toetsen</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Receive it as a parcel</source>
        <translation>Als pakket ontvangen</translation>
    </message>
    <message>
        <source>Note it as a find</source>
        <translation>Als vondst noteren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten liggen</translation>
    </message>
    <message>
        <source>Nothing known by {0}</source>
        <translation>Niets bekend onder {0}</translation>
    </message>
    <message>
        <source>Ask there before you go on, or put the parcel back with Esc.</source>
        <translation>Vraag het daar voor je verdergaat, of leg het pakket terug met Esc.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n merk</numerusform>
            <numerusform>%n merken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutView</name>
    <message>
        <source>Paid before the goods are here</source>
        <translation>Betaald voor de artikelen er zijn</translation>
    </message>
    <message>
        <source>How long it is out</source>
        <translation>Hoe lang het uitstaat</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boeken</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n terugbetaling</numerusform>
            <numerusform>%n terugbetalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely never comes back</source>
        <translation>Komt waarschijnlijk nooit terug</translation>
    </message>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0}: {1}, met 95 van 100 tussen {2} en {3}</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>This needs the network. Nothing was sent, and nothing is lost.</source>
        <translation>Hiervoor is het netwerk nodig. Er is niets verstuurd en niets kwijt.</translation>
    </message>
    <message>
        <source>Saved as a draft. Somebody else publishes it.</source>
        <translation>Opgeslagen als concept. Iemand anders publiceert het.</translation>
    </message>
    <message>
        <source>Version {0} is published.</source>
        <translation>Versie {0} is gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source> Due in {0}.</source>
        <translation> Nog {0}.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>dringendste eerst</translation>
    </message>
    <message>
        <source>Your shift</source>
        <translation>Jouw dienst</translation>
    </message>
    <message>
        <source>{0} o’clock: {1}</source>
        <translation>{0} uur: {1}</translation>
    </message>
    <message>
        <source>Queue, soonest deadline first</source>
        <translation>Wachtrij, eerste termijn bovenaan</translation>
    </message>
</context>
<context>
    <name>RefusalsView</name>
    <message>
        <source>Needs a person</source>
        <translation>Hier is een mens nodig</translation>
    </message>
    <message>
        <source>The server kept everything as it was.</source>
        <translation>De server liet alles zoals het was.</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Grade again</source>
        <translation>Opnieuw keuren</translation>
    </message>
    <message>
        <source>Nothing. The server took all that was sent.</source>
        <translation>Niets. De server nam alles aan wat is verstuurd.</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Add a rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Schrijf er een</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>No policy yet: the law alone</source>
        <translation>Nog geen beleid: alleen de wet</translation>
    </message>
    <message>
        <source>Decided in 12 months</source>
        <translation>Besliste in 12 maanden</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>Er verschilt niets van wat nu geldt.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Parcel {0}</source>
        <translation>Pakket {0}</translation>
    </message>
    <message>
        <source>Received {0}</source>
        <translation>{0} ontvangen</translation>
    </message>
    <message>
        <source>Find {0}</source>
        <translation>Vondst {0}</translation>
    </message>
    <message>
        <source>Noted {0} as a find</source>
        <translation>{0} als vondst genoteerd</translation>
    </message>
    <message>
        <source>The server no longer has this parcel.</source>
        <translation>De server heeft dit pakket niet meer.</translation>
    </message>
    <message>
        <source>It is not saved at this bench and there is no network to ask.</source>
        <translation>Het staat niet op deze bank en er is geen netwerk om het te vragen.</translation>
    </message>
</context>
<context>
    <name>SessionEnded</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Your work is saved here. Press S, type your password, then Enter.</source>
        <translation>Je werk is hier opgeslagen. Druk op S, typ je wachtwoord, dan Enter.</translation>
    </message>
    <message>
        <source>Your session has ended, {0}</source>
        <translation>Je sessie is afgelopen, {0}</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Verslag voor support opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Server, bench, text size and gloves show from the next start on.</source>
        <translation>Server, bank, tekstgrootte en handschoenen gelden vanaf de volgende start.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Laatst hier {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your user name and your password, then press Enter.</source>
        <translation>Typ je gebruikersnaam en wachtwoord en druk op Enter.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>{0} Check both and try again.</source>
        <translation>{0} Controleer beide en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network cable and try again, or sign in as somebody who has worked here before.</source>
        <translation>De server is niet te bereiken. Controleer de netwerkkabel en probeer opnieuw, of meld je aan als iemand die hier al werkte.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Lately at this bench</source>
        <translation>Onlangs aan deze bank</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Type your user name and password.</source>
        <translation>Typ je gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Vorderen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Zelf betalen</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Step 4 of 4: do it</source>
        <translation>Stap 4 van 4: doe het</translation>
    </message>
    <message>
        <source>Space does what the big key says. U takes it back for 5 seconds.</source>
        <translation>Spatie doet wat de grote knop zegt. U neemt het 5 seconden lang terug.</translation>
    </message>
    <message>
        <source>Step 3 of 4: grade</source>
        <translation>Stap 3 van 4: geef een graad</translation>
    </message>
    <message>
        <source>1 is new, 5 is broken. Each key says where the item goes.</source>
        <translation>1 is nieuw, 5 is kapot. Elke toets zegt waar het artikel heen gaat.</translation>
    </message>
    <message>
        <source>Step 2 of 4: answer the checks</source>
        <translation>Stap 2 van 4: beantwoord de controles</translation>
    </message>
    <message>
        <source>Y is yes, N is no, 0 does not apply. The marked one is asked.</source>
        <translation>Y is ja, N is nee, 0 is niet van toepassing. De gekleurde is aan de beurt.</translation>
    </message>
    <message>
        <source>Step 1 of 4: scan a parcel</source>
        <translation>Stap 1 van 4: scan een pakket</translation>
    </message>
    <message>
        <source>Or press Enter for the most urgent. ? shows all keys.</source>
        <translation>Of druk op Enter voor het dringendste. ? toont alle toetsen.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
    <message>
        <source>What was told at checkout stays true for that order, whatever you publish later.</source>
        <translation>Wat bij het afrekenen is verteld, blijft gelden voor die bestelling, wat je later ook publiceert.</translation>
    </message>
    <message>
        <source>Always kept</source>
        <translation>Altijd bewaard</translation>
    </message>
</context>
<context>
    <name>finance</name>
    <message>
        <source>It is released, and will be paid.</source>
        <translation>Vrijgegeven, en wordt betaald.</translation>
    </message>
    <message>
        <source>It is booked as paid.</source>
        <translation>Geboekt als betaald.</translation>
    </message>
    <message>
        <source>It is asked once more.</source>
        <translation>Het wordt nog eens gevraagd.</translation>
    </message>
    <message>
        <source>It is yours to pay; confirm it once it moved.</source>
        <translation>Jij betaalt het; bevestig het daarna.</translation>
    </message>
    <message>
        <source>It is forgiven.</source>
        <translation>Kwijtgescholden.</translation>
    </message>
    <message>
        <source>It is claimed, and in the books.</source>
        <translation>Gevorderd, en geboekt.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Genoteerd.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>De dag is gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n terugbetaling</numerusform>
            <numerusform>%n terugbetalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stuks</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Betaaldienst</translation>
    </message>
    <message>
        <source>Goods here</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} klopt</translation>
    </message>
    <message>
        <source>{0} paid, goods on the way</source>
        <translation>{0} betaald, artikelen onderweg</translation>
    </message>
    <message>
        <source>{0} on its way</source>
        <translation>{0} onderweg</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} geweigerd</translation>
    </message>
    <message>
        <source>{0} not granted</source>
        <translation>{0} niet toegekend</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} open</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>meer dan {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} tot {1}</translation>
    </message>
    <message>
        <source>{0} to {1} days</source>
        <translation>{0} tot {1} dagen</translation>
    </message>
    <message>
        <source>million {0}</source>
        <translation>miljoen {0}</translation>
    </message>
    <message>
        <source>thousand {0}</source>
        <translation>duizend {0}</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>Geen grens ingesteld</translation>
    </message>
    <message>
        <source>each is released</source>
        <translation>elk wordt vrijgegeven</translation>
    </message>
    <message>
        <source>{0} of the limit</source>
        <translation>{0} van de grens</translation>
    </message>
    <message>
        <source>asks first above {0}</source>
        <translation>vraagt boven {0}</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Te sluiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in totaal</numerusform>
            <numerusform>%n in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alles wat openstaat</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>on the way for long</source>
        <translation>lang onderweg</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>te veel</translation>
    </message>
    <message>
        <source>without goods</source>
        <translation>zonder artikelen</translation>
    </message>
    <message>
        <source>without a grant</source>
        <translation>zonder toekenning</translation>
    </message>
    <message>
        <source>by the bank alone</source>
        <translation>alleen bij de bank</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every day, the oldest first: {0}</source>
        <translation>Van alle dagen, oudste eerst: {0}</translation>
    </message>
    <message>
        <source>What was granted, paid and came back</source>
        <translation>Wat is toegekend, betaald en teruggekomen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What we granted, what the gateway paid, what came back</source>
        <translation>Wat wij toekenden, wat is betaald, wat terugkwam</translation>
    </message>
    <message>
        <source>No network: this is what was read last</source>
        <translation>Geen netwerk: dit is het laatst gelezene</translation>
    </message>
    <message>
        <source>No network: this is of {0}</source>
        <translation>Geen netwerk: dit is van {0}</translation>
    </message>
    <message>
        <source>Noted by {0}</source>
        <translation>Notitie van {0}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>dag {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Credit notes made</source>
        <translation>Creditnota&apos;s gemaakt</translation>
    </message>
    <message>
        <source>VAT given back</source>
        <translation>Btw teruggegeven</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Owed as store credit</source>
        <translation>Open winkeltegoed</translation>
    </message>
    <message>
        <source>Last closed by {0}, {1}</source>
        <translation>Gesloten: {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing of this day needs a step.</source>
        <translation>Van deze dag hoeft niets meer.</translation>
    </message>
    <message>
        <source>Nothing was granted on this day.</source>
        <translation>Op deze dag is niets toegekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n early refund(s) of a year</source>
        <translation>
            <numerusform>%n vroege terugbetaling van een jaar</numerusform>
            <numerusform>%n vroege terugbetalingen van een jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>By {0}, each 60 days old or more.</source>
        <translation>Naar {0}, elk 60 dagen of ouder.</translation>
    </message>
    <message>
        <source>What of it never comes back cannot be said yet: {0} is too few.</source>
        <translation>Wat er nooit terugkomt, is nog niet te zeggen: {0} is te weinig.</translation>
    </message>
    <message>
        <source>Ask for the goods</source>
        <translation>Vraag om de artikelen</translation>
    </message>
    <message>
        <source>Have it looked at</source>
        <translation>Laat ernaar kijken</translation>
    </message>
    <message>
        <source>Decide it today</source>
        <translation>Beslis vandaag</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Start de worker</translation>
    </message>
    <message>
        <source>Ask the gateway</source>
        <translation>Vraag de betaaldienst</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Uitzoeken</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Pay it by hand</source>
        <translation>Zelf betalen</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Forgive or claim</source>
        <translation>Kwijten of vorderen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The law wants it by {0}.</source>
        <translation>De wet wil het uiterlijk {0}.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Over {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U neemt het terug</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>A step needs it</source>
        <translation>Een stap heeft het nodig</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Kwijtschelden</translation>
    </message>
    <message>
        <source>Why is it released? Then Enter, or Enter alone</source>
        <translation>Waarom vrijgeven? Dan Enter, of alleen Enter</translation>
    </message>
    <message>
        <source>What did you find out? Then Enter</source>
        <translation>Wat heb je gevonden? Dan Enter</translation>
    </message>
    <message>
        <source>Why is it forgiven? Then Enter</source>
        <translation>Waarom kwijtschelden? Dan Enter</translation>
    </message>
    <message>
        <source>Why is it claimed? Then Enter</source>
        <translation>Waarom vorderen? Dan Enter</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Nog geen dagen</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Sluiten…</translation>
    </message>
    <message>
        <source>Closing in {0} s</source>
        <translation>Sluit over {0} s</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>nog %n verschil</numerusform>
            <numerusform>nog %n verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs a step or a note</source>
        <translation>Elk vraagt een stap of notitie</translation>
    </message>
    <message>
        <source>Closing needs it</source>
        <translation>Sluiten heeft het nodig</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag sluiten</translation>
    </message>
    <message>
        <source>It is not opened again</source>
        <translation>Hij gaat niet meer open</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>The day is not over</source>
        <translation>De dag is niet om</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Er is niets meer te doen</translation>
    </message>
    <message>
        <source>Older days are open</source>
        <translation>Oudere dagen staan open</translation>
    </message>
    <message>
        <source>Settle what is left there first</source>
        <translation>Handel die eerst af</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Most urgent</source>
        <translation>Dringendste</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Voor een mens</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Naspelen</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bewerken</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Volgend verschil</translation>
    </message>
    <message>
        <source>Do the step</source>
        <translation>Stap doen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The next difference that is open</source>
        <translation>Het volgende open verschil</translation>
    </message>
    <message>
        <source>Another difference</source>
        <translation>Een ander verschil</translation>
    </message>
    <message>
        <source>A newer or an older day</source>
        <translation>Een nieuwere of oudere dag</translation>
    </message>
    <message>
        <source>All that is open, of every day</source>
        <translation>Alles wat openstaat, alle dagen</translation>
    </message>
    <message>
        <source>Do the step; again: do not wait</source>
        <translation>Stap doen; nogmaals: niet wachten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Write down what it is</source>
        <translation>Opschrijven wat het is</translation>
    </message>
    <message>
        <source>Pay it by hand instead</source>
        <translation>Toch zelf betalen</translation>
    </message>
    <message>
        <source>Claim what was too much</source>
        <translation>Het teveel vorderen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag sluiten</translation>
    </message>
    <message>
        <source>Take the books of the day out</source>
        <translation>Boeken van de dag exporteren</translation>
    </message>
    <message>
        <source>Other books</source>
        <translation>Andere boeken</translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation>Een ander scherm</translation>
    </message>
    <message>
        <source>Out of the innermost thing</source>
        <translation>Uit het binnenste ding</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Opslaan als concept</translation>
    </message>
    <message>
        <source>Back; what you wrote is kept</source>
        <translation>Terug; je tekst blijft bewaard</translation>
    </message>
    <message>
        <source>A newer or an older version</source>
        <translation>Een nieuwere of oudere versie</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Een andere regel</translation>
    </message>
    <message>
        <source>Only what differs, with what it was</source>
        <translation>Alleen wat verschilt, en hoe het was</translation>
    </message>
    <message>
        <source>Replay past orders under it</source>
        <translation>Oude bestellingen hiermee naspelen</translation>
    </message>
    <message>
        <source>Edit, at the rule that is marked</source>
        <translation>Bewerken, bij de gekozen regel</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Save the text as a draft</source>
        <translation>Tekst opslaan als concept</translation>
    </message>
    <message>
        <source>From another moment on</source>
        <translation>Vanaf een ander moment</translation>
    </message>
    <message>
        <source>Publish; again: do not wait</source>
        <translation>Publiceren; nogmaals: niet wachten</translation>
    </message>
    <message>
        <source>Another market</source>
        <translation>Een andere markt</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Uit de tekst</translation>
    </message>
    <message>
        <source>Answer the check</source>
        <translation>De controle beantwoorden</translation>
    </message>
    <message>
        <source>The check does not apply</source>
        <translation>De controle is niet van toepassing</translation>
    </message>
    <message>
        <source>Go to another check</source>
        <translation>Naar een andere controle</translation>
    </message>
    <message>
        <source>Wrong item in the parcel</source>
        <translation>Verkeerd artikel in het pakket</translation>
    </message>
    <message>
        <source>Item is missing</source>
        <translation>Artikel ontbreekt</translation>
    </message>
    <message>
        <source>Box is empty</source>
        <translation>De doos is leeg</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Stuur het ergens anders heen</translation>
    </message>
    <message>
        <source>Do it; again: do not wait</source>
        <translation>Doen; nogmaals: niet wachten</translation>
    </message>
    <message>
        <source>Open the most urgent parcel</source>
        <translation>Dringendste pakket openen</translation>
    </message>
    <message>
        <source>Unknown code: receive as a parcel</source>
        <translation>Onbekende code: als pakket</translation>
    </message>
    <message>
        <source>Unknown code: note as a find</source>
        <translation>Onbekende code: als vondst</translation>
    </message>
    <message>
        <source>Put the parcel back</source>
        <translation>Pakket terugleggen</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Wachtrij tonen</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Waar een mens voor nodig is</translation>
    </message>
    <message>
        <source>Session ended: type the password</source>
        <translation>Sessie voorbij: wachtwoord typen</translation>
    </message>
    <message>
        <source>Sign out; what waits is kept</source>
        <translation>Afmelden; wat wacht blijft bewaard</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0}: {1}, met 95 van 100 tussen {2} en {3}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>This version against today</source>
        <translation>Deze versie tegenover nu</translation>
    </message>
    <message>
        <source>Draft against today</source>
        <translation>Concept tegenover nu</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>Kosten van retouren</translation>
    </message>
    <message>
        <source>Sales kept</source>
        <translation>Behouden omzet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} meer</translation>
    </message>
    <message>
        <source>{0} less</source>
        <translation>{0} minder</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versie {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, draft</source>
        <translation>{0}, concept</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>sinds {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. {1}, the same as version {2}</source>
        <translation>{0}. {1}, gelijk aan versie {2}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2} changed since version {3}</source>
        <translation>{0}. {1}, {2} gewijzigd sinds versie {3}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>In force since {0}</source>
        <translation>Geldt sinds {0}</translation>
    </message>
    <message>
        <source>Begins {0}</source>
        <translation>Begint {0}</translation>
    </message>
    <message>
        <source>Began {0}</source>
        <translation>Begon {0}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>what everybody gets</source>
        <translation>wat iedereen krijgt</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Trouw</translation>
    </message>
    <message>
        <source>what members earned</source>
        <translation>wat leden verdienden</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>what people usually do</source>
        <translation>wat mensen meestal doen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>wat er gebeurde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Was: {0}</source>
        <translation>Was: {0}</translation>
    </message>
    <message>
        <source>Nobody gets less than the law.</source>
        <translation>Niemand krijgt minder dan de wet.</translation>
    </message>
    <message>
        <source>No rule hides another.</source>
        <translation>Geen regel verbergt een andere.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Regel {0}: {1}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>You, {0}</source>
        <translation>Jij, {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Niets te publiceren</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publiceren…</translation>
    </message>
    <message>
        <source>Publishing in {0} s</source>
        <translation>Publiceert over {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U neemt het terug</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>Publishing needs it</source>
        <translation>Publiceren heeft het nodig</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>Iemand anders publiceert</translation>
    </message>
    <message>
        <source>You wrote this draft</source>
        <translation>Dit concept schreef je zelf</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Zo niet</translation>
    </message>
    <message>
        <source>See what was checked</source>
        <translation>Zie wat is nagekeken</translation>
    </message>
    <message>
        <source>Publish version {0}</source>
        <translation>Publiceer versie {0}</translation>
    </message>
    <message>
        <source>Written by {0}</source>
        <translation>Geschreven door {0}</translation>
    </message>
    <message>
        <source>Bring version {0} back</source>
        <translation>Versie {0} terughalen</translation>
    </message>
    <message>
        <source>As the newest version</source>
        <translation>Als nieuwste versie</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Als het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>For gloves</source>
        <translation>Voor handschoenen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
</context>
<context>
    <name>shown</name>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <translation>
            <numerusform>nog %n controle</numerusform>
            <numerusform>nog %n controles</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer with Y or N</source>
        <translation>Antwoord met Y of N</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Geef een graad</translation>
    </message>
    <message>
        <source>Press 1 to 5</source>
        <translation>Druk op 1 tot 5</translation>
    </message>
    <message>
        <source>Report: {0}</source>
        <translation>Meld: {0}</translation>
    </message>
    <message>
        <source>A person decides the refund</source>
        <translation>Een mens beslist over het geld</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>Graad opslaan</translation>
    </message>
    <message>
        <source>The refund goes out later</source>
        <translation>De terugbetaling gaat later</translation>
    </message>
    <message>
        <source>A supervisor releases the money</source>
        <translation>Een teamleider geeft het vrij</translation>
    </message>
    <message>
        <source>Refund {0}</source>
        <translation>{0} terugbetalen</translation>
    </message>
    <message>
        <source>and send it to: {0}</source>
        <translation>en naar: {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Reporting it in {s} s</source>
        <translation>Melden over {s} s</translation>
    </message>
    <message>
        <source>Saving in {s} s</source>
        <translation>Opslaan over {s} s</translation>
    </message>
    <message>
        <source>Refunding {0} in {s} s</source>
        <translation>{0} terug over {s} s</translation>
    </message>
    <message>
        <source>U takes it back, Space goes on</source>
        <translation>U neemt terug, spatie gaat door</translation>
    </message>
    <message>
        <source>Grade {0}, {1}</source>
        <translation>Graad {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, customer gets {1}</source>
        <translation>{0}, de klant krijgt {1}</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>betaald {0}</translation>
    </message>
    <message>
        <source>delivered {0}</source>
        <translation>bezorgd {0}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, regel {1}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>Weegt</translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>of {0} usual</source>
        <translation>van {0} normaal</translation>
    </message>
    <message>
        <source>Your choice. Proposed: {0}.</source>
        <translation>Jouw keuze. Voorstel: {0}.</translation>
    </message>
    <message>
        <source>{0}% sure</source>
        <translation>{0}% zeker</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>De klant krijgt</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} naar {1}</translation>
    </message>
    <message>
        <source>A person looks into it. Nothing is refunded yet.</source>
        <translation>Een mens kijkt ernaar. Er wordt nog niets terugbetaald.</translation>
    </message>
    <message>
        <source>A person decides what the customer gets</source>
        <translation>Een mens beslist wat de klant krijgt</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Nog geen graad</translation>
    </message>
    <message>
        <source>Each grade says where it goes.</source>
        <translation>Elke graad zegt waar het heen gaat.</translation>
    </message>
    <message>
        <source>Grade it to see what the customer gets</source>
        <translation>Geef een graad om te zien wat de klant krijgt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>No network: your work is saved here</source>
        <translation>Geen netwerk: je werk is hier opgeslagen</translation>
    </message>
    <message>
        <source>Grade on. It is sent by itself when the line is back.</source>
        <translation>Ga door met keuren. Het gaat vanzelf weg zodra de lijn er weer is.</translation>
    </message>
    <message>
        <source>Grade on. {0} goes out by itself when the line is back.</source>
        <translation>Ga door met keuren. {0} gaat vanzelf weg zodra de lijn er weer is.</translation>
    </message>
    <message>
        <source>Needs a second person</source>
        <translation>Een tweede persoon is nodig</translation>
    </message>
    <message>
        <source>Save the grade. A supervisor releases {0}; you need not wait.</source>
        <translation>Sla de graad op. Een teamleider geeft {0} vrij; je hoeft niet te wachten.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Like new</source>
        <translation>Als nieuw</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kapot</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Verkeerd artikel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>Lege doos</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Opknappen</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Weggeven</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Recyclen</translation>
    </message>
    <message>
        <source>To vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>as it was paid</source>
        <translation>zoals betaald</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>wallet</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bankrekening</translation>
    </message>
    <message>
        <source>pay later</source>
        <translation>achteraf betalen</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contant</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>cadeaukaart</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>winkeltegoed</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I know this</source>
        <translation>Dit ken ik</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1:02d}</source>
        <translation>{0} u {1:02d}</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} u</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dagen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>net</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} min geleden</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>vandaag {0}</translation>
    </message>
</context>
</TS>
