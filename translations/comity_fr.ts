<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddresseeStrings</name>
    <message>
        <source>Central authorities communicate directly with each other (%1).</source>
        <translation>Les autorités centrales communiquent directement entre elles (%1).</translation>
    </message>
    <message>
        <source>It is responsible for requests for extradition or provisional arrest (%1).</source>
        <translation>Elle est chargée des demandes d’extradition ou d’arrestation provisoire (%1).</translation>
    </message>
    <message>
        <source>The point of contact is there at any hour for immediate assistance (%1).</source>
        <translation>Le point de contact est joignable à toute heure pour une assistance immédiate (%1).</translation>
    </message>
    <message>
        <source>In urgency judicial authorities may write to each other directly; a copy goes at the same time through the central authorities (%1).</source>
        <translation>En cas d’urgence, les autorités judiciaires peuvent s’écrire directement ; une copie est adressée en même temps par l’intermédiaire des autorités centrales (%1).</translation>
    </message>
    <message>
        <source>The request goes through INTERPOL (%1).</source>
        <translation>La demande passe par INTERPOL (%1).</translation>
    </message>
    <message>
        <source>Competent authorities may write to each other directly where no coercive action is asked for (%1).</source>
        <translation>Les autorités compétentes peuvent s’écrire directement lorsqu’aucune mesure de coercition n’est demandée (%1).</translation>
    </message>
    <message>
        <source>Law enforcement authorities work together directly (%1).</source>
        <translation>Les services de détection et de répression coopèrent directement (%1).</translation>
    </message>
    <message>
        <source>The Party has declared that requests are to be addressed to its central authority (%1): the direct way is closed.</source>
        <translation>La Partie a déclaré que les demandes doivent être adressées à son autorité centrale (%1) : la voie directe est fermée.</translation>
    </message>
    <message>
        <source>The directory has no authority for just this; its central authority can refer the request and tells you so (%1).</source>
        <translation>L’annuaire n’indique aucune autorité précisément compétente ; l’autorité centrale peut transmettre la demande et vous en informer (%1).</translation>
    </message>
</context>
<context>
    <name>AttachmentStrings</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The file is larger than the vault takes.</source>
        <translation>Le fichier est trop volumineux pour le coffre.</translation>
    </message>
    <message>
        <source>The attachment in the vault is damaged.</source>
        <translation>La pièce jointe conservée dans le coffre est endommagée.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>AuditCheckStrings</name>
    <message>
        <source>Row %1 of the audit chain is missing.</source>
        <translation>L’entrée %1 de la chaîne d’audit manque.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain was altered, or was not written by this vault.</source>
        <translation>L’entrée %1 de la chaîne d’audit a été modifiée, ou n’a pas été écrite par ce coffre.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain stood at another position.</source>
        <translation>L’entrée %1 de la chaîne d’audit se trouvait à une autre place.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain does not follow the row before it.</source>
        <translation>L’entrée %1 de la chaîne d’audit ne fait pas suite à l’entrée précédente.</translation>
    </message>
    <message>
        <source>The end of the audit chain, at row %1, is not as it was sealed.</source>
        <translation>La fin de la chaîne d’audit, à l’entrée %1, n’est pas telle qu’elle a été scellée.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain is dated before the row that it follows.</source>
        <translation>L’entrée %1 de la chaîne d’audit porte une date antérieure à celle de l’entrée précédente.</translation>
    </message>
    <message>
        <source>The vault ends exactly there, at row %1.</source>
        <translation>Le coffre se termine exactement là, à l’entrée %1.</translation>
    </message>
    <message>
        <source>Row %1 is there, and the vault went on from it.</source>
        <translation>L’entrée %1 est présente, et le coffre a continué à partir d’elle.</translation>
    </message>
    <message>
        <source>The vault was rolled back, or writing was lost: row %1 is not there.</source>
        <translation>Le coffre a été ramené à un état antérieur, ou des écritures ont été perdues : l’entrée %1 est absente.</translation>
    </message>
    <message>
        <source>Another row stands at %1: the vault was rolled back and went on differently, or it is another vault.</source>
        <translation>Une autre entrée se trouve à la place %1 : le coffre a été ramené à un état antérieur puis a continué autrement, ou c’est un autre coffre.</translation>
    </message>
</context>
<context>
    <name>AuditStrings</name>
    <message>
        <source>This is not a code of the audit chain, or it has a typing mistake.</source>
        <translation>Ce n’est pas un code de la chaîne d’audit, ou il contient une faute de frappe.</translation>
    </message>
</context>
<context>
    <name>BasisCommandStrings</name>
    <message>
        <source>take Parties, day and kind from a request</source>
        <translation>prendre les Parties, le jour et le type dans une demande</translation>
    </message>
    <message>
        <source>the requesting Party, as NZ</source>
        <translation>la Partie requérante, par exemple NZ</translation>
    </message>
    <message>
        <source>the requested Party</source>
        <translation>la Partie requise</translation>
    </message>
    <message>
        <source>on this day; today without it</source>
        <translation>à cette date ; sans elle, aujourd’hui</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>le type de demande, par exemple preservation</translation>
    </message>
    <message>
        <source>the instrument; uk-2022 without it</source>
        <translation>l’instrument ; sans cette option, uk-2022</translation>
    </message>
    <message>
        <source>convention or electronicEvidence</source>
        <translation>convention ou electronicEvidence</translation>
    </message>
    <message>
        <source>the matter is urgent</source>
        <translation>l’affaire est urgente</translation>
    </message>
    <message>
        <source>whether coercive action is asked: yes or no</source>
        <translation>des mesures de coercition sont demandées : yes ou no</translation>
    </message>
    <message>
        <source>who is bound by what; that of the vault without it</source>
        <translation>qui est lié par quoi ; sans cette option, ce que le coffre contient</translation>
    </message>
    <message>
        <source>keep what --standing says in the vault</source>
        <translation>conserver dans le coffre ce que dit --standing</translation>
    </message>
    <message>
        <source>--offence is convention or electronicEvidence.</source>
        <translation>--offence vaut convention ou electronicEvidence.</translation>
    </message>
    <message>
        <source>--coercive is yes or no.</source>
        <translation>--coercive vaut yes ou no.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>« %1 » n’est pas une date (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>Say which Parties: --requesting and --requested, or --request.</source>
        <translation>Indiquer les Parties : --requesting et --requested, ou --request.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>La Partie « %1 » n’est pas connue.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>Une Partie ne s’adresse pas de demande à elle-même.</translation>
    </message>
    <message>
        <source>--keep needs --standing and --vault.</source>
        <translation>--keep demande --standing et --vault.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>L’instrument « %1 » n’est pas connu.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>L’instrument n’a pas de type de demande « %1 ».</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>Ce que dit --standing concerne l’instrument « %1 ».</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>Une partie du programme est endommagée ; réinstallez le programme.</translation>
    </message>
    <message>
        <source>A text has characters that steer what stands around it.</source>
        <translation>Un texte contient des caractères qui agissent sur ce qui l’entoure.</translation>
    </message>
    <message>
        <source>The program has no instrument "%1".</source>
        <translation>Le programme n’a pas d’instrument « %1 ».</translation>
    </message>
</context>
<context>
    <name>CaseCommandsStrings</name>
    <message>
        <source>The event %1 takes: %2</source>
        <translation>L’événement %1 admet : %2</translation>
    </message>
    <message>
        <source>The event "%1" is not one of this side. There are: %2</source>
        <translation>L’événement « %1 » n’est pas de ce côté. Il y a : %2</translation>
    </message>
    <message>
        <source>There is no event "%1". There are: %2</source>
        <translation>Il n’y a pas d’événement « %1 ». Il y a : %2</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>la référence de la demande</translation>
    </message>
    <message>
        <source>what happened; comity-cli events lists them</source>
        <translation>ce qui s’est passé ; comity-cli events en donne la liste</translation>
    </message>
    <message>
        <source>when: 2026-11-16, or 2026-11-16T14:03:00+01:00; now without it</source>
        <translation>quand : 2026-11-16, ou 2026-11-16T14:03:00+01:00 ; sans cela, maintenant</translation>
    </message>
    <message>
        <source>what the event says; of a text KEY.fr says it in French</source>
        <translation>ce que dit l’événement ; pour un texte, KEY.fr le dit en français</translation>
    </message>
    <message>
        <source>a JSON file with what the event says, or -</source>
        <translation>un fichier JSON contenant ce que dit l’événement, ou -</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing ou incoming</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>Le sens est outgoing ou incoming.</translation>
    </message>
    <message>
        <source>desk, archive, bin, or back to where it was before</source>
        <translation>desk, archive, bin, ou back : là où elle était auparavant</translation>
    </message>
    <message>
        <source>A request is put on the desk, into the archive or into the bin, or back: desk, archive, bin or back, not "%1".</source>
        <translation>Une demande est placée sur le bureau, aux archives ou à la corbeille, ou remise en place : desk, archive, bin ou back, et non « %1 ».</translation>
    </message>
    <message>
        <source>the officer who gets the case</source>
        <translation>l’agent qui reçoit le dossier</translation>
    </message>
    <message>
        <source>There is no officer of this name in the vault.</source>
        <translation>Il n’y a pas d’agent de ce nom dans le coffre.</translation>
    </message>
    <message>
        <source>It is recorded too that it was sent as the follow-up of the request for preservation %1; the notice of it is the paper followUpSent.</source>
        <translation>Il est également inscrit qu’elle a été envoyée à la suite de la demande de conservation %1 ; l’avis correspondant est le document followUpSent.</translation>
    </message>
    <message>
        <source>The paper is not about this request, but about "%1".</source>
        <translation>Le document ne concerne pas cette demande, mais « %1 ».</translation>
    </message>
    <message>
        <source>The paper tells of another event: %1</source>
        <translation>Le document fait état d’un autre événement : %1</translation>
    </message>
    <message>
        <source>The paper tells of nothing that this side records.</source>
        <translation>Le document ne fait état de rien que cette partie enregistre.</translation>
    </message>
    <message>
        <source>The paper names another content of the request than is known here.</source>
        <translation>Le document désigne un autre contenu de la demande que celui connu ici.</translation>
    </message>
    <message>
        <source>the paper of the other Party that tells of it, a PDF or a notice: it says what --detail does not, and is kept with the request</source>
        <translation>le document de l’autre Partie qui en fait état, un PDF ou une notification : il dit ce que --detail ne dit pas et est conservé avec la demande</translation>
    </message>
</context>
<context>
    <name>CaseTextStrings</name>
    <message>
        <source>by the treaty</source>
        <translation>en vertu du traité</translation>
    </message>
    <message>
        <source>by practice, not by the treaty</source>
        <translation>selon la pratique, non le traité</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>selon ce qui a été indiqué</translation>
    </message>
    <message>
        <source>target of this office, no term of the treaty</source>
        <translation>objectif de ce service, non un délai du traité</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>held until the decision on the follow-up</source>
        <translation>maintenu jusqu’à la décision sur la demande ultérieure</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>ours to do</source>
        <translation>à faire par nous</translation>
    </message>
    <message>
        <source>theirs to do</source>
        <translation>à faire par l’autre Partie</translation>
    </message>
    <message>
        <source>Preservation</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Preservation of item %1</source>
        <translation>Conservation de l’élément %1</translation>
    </message>
    <message>
        <source>no date was told; the last guaranteed day is %1 at the earliest, not confirmed</source>
        <translation>aucune date n’a été indiquée ; le dernier jour garanti est le %1 au plus tôt, non confirmé</translation>
    </message>
    <message>
        <source>no date was told; nothing is promised</source>
        <translation>aucune date n’a été indiquée ; rien n’est garanti</translation>
    </message>
    <message>
        <source>held since %1, until the decision</source>
        <translation>maintenu depuis le %1, jusqu’à la décision</translation>
    </message>
    <message>
        <source>released</source>
        <translation>levée</translation>
    </message>
    <message>
        <source>no such data were found</source>
        <translation>aucune donnée de ce type n’a été trouvée</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day was %2 (%3)</source>
        <translation>effectuée le %1, le dernier jour garanti était le %2 (%3)</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day is %2 (%3)</source>
        <translation>effectuée le %1, le dernier jour garanti est le %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>extended: practice, not the treaty</source>
        <translation>prolongée : pratique, non le traité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservée dans</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>corrected by event %1</source>
        <translation>corrigé par l’événement %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
</context>
<context>
    <name>CaseWorkStrings</name>
    <message>
        <source>This program does not know the treaty of this request.</source>
        <translation>Ce programme ne connaît pas le traité de cette demande.</translation>
    </message>
    <message>
        <source>The request is in the bin. Take it out of the bin first.</source>
        <translation>La demande est à la corbeille. Sortez-la d’abord de la corbeille.</translation>
    </message>
    <message>
        <source>Only an officer with the role of approver can do this.</source>
        <translation>Seul un agent ayant le rôle d’approbateur peut le faire.</translation>
    </message>
    <message>
        <source>There is no such officer in the vault any more.</source>
        <translation>Cet agent n’est plus dans le coffre.</translation>
    </message>
    <message>
        <source>No paper tells the other Party of this event.</source>
        <translation>Aucun document n’informe l’autre Partie de cet événement.</translation>
    </message>
    <message>
        <source>What came with the confirmation is not the content that it confirms: its fingerprint is another one.</source>
        <translation>Ce qui accompagne la confirmation n’est pas le contenu qu’elle confirme : son empreinte est autre.</translation>
    </message>
</context>
<context>
    <name>CheckCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>un fichier de demande, ou -</translation>
    </message>
    <message>
        <source>the language of the transmittal and of the findings</source>
        <translation>la langue de la transmission et des constatations</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text ou json</translation>
    </message>
    <message>
        <source>The format is text or json, not "%1".</source>
        <translation>Le format est text ou json, et non « %1 ».</translation>
    </message>
    <message>
        <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
        <translation>Erreurs : %1 ; avertissements : %2 ; conseils : %3. Empreinte (SHA-256) : %4</translation>
    </message>
    <message>
        <source>a directory file: the addressee is looked up in it</source>
        <translation>un fichier d’annuaire : le destinataire y est recherché</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>Ce que dit --standing concerne l’instrument « %1 ».</translation>
    </message>
    <message>
        <source>a file that says for whom the treaty is in force</source>
        <translation>un fichier qui dit pour qui le traité est en vigueur</translation>
    </message>
</context>
<context>
    <name>ClockViewStrings</name>
    <message>
        <source>This is the last day.</source>
        <translation>C’est le dernier jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Il reste %n jour.</numerusform>
            <numerusform>Il reste %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>items with clocks of their own</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonStrings</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>rempli par le programme</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>first day of the month after %1</source>
        <translation>premier jour du mois qui suit un délai de : %1</translation>
    </message>
    <message>
        <source>confidential without being asked</source>
        <translation>confidentiel sans qu’on le demande</translation>
    </message>
    <message>
        <source>confidential if asked</source>
        <translation>confidentiel sur demande</translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s)</source>
        <translation>
            <numerusform>%n dépôt</numerusform>
            <numerusform>%n dépôts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of these %2 of %3</source>
        <translation>%1, dont %2 de %3</translation>
    </message>
    <message>
        <source>a Party may declare it</source>
        <translation>une Partie peut le déclarer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how much it is needed</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ConditionsCommandStrings</name>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>« %1 » n’est pas l’un de : %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Lie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Data item</source>
        <translation>Élément de données</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>Explication de l’usage</translation>
    </message>
    <message>
        <source>of this request alone, by its reference</source>
        <translation>de cette seule demande, par sa référence</translation>
    </message>
    <message>
        <source>binding, proposed, declined or all</source>
        <translation>binding, proposed, declined ou all</translation>
    </message>
    <message>
        <source>whom they bind: us, them or all</source>
        <translation>qui elles lient : us, them ou all</translation>
    </message>
    <message>
        <source>only where an explanation of the use is due</source>
        <translation>seulement là où une explication de l’usage est à donner</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>There are more; narrow the list.</source>
        <translation>Il y en a d’autres ; restreignez la liste.</translation>
    </message>
</context>
<context>
    <name>ConfirmCommandStrings</name>
    <message>
        <source>the request as it was received before, or -</source>
        <translation>la demande telle que reçue auparavant, ou -</translation>
    </message>
    <message>
        <source>the formal confirmation as it was received</source>
        <translation>la confirmation officielle telle que reçue</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text ou json</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>Le format est text ou json.</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>Il ne contient pas de demande.</translation>
    </message>
</context>
<context>
    <name>ConfirmationStrings</name>
    <message>
        <source>The confirmation belongs to another request.</source>
        <translation>La confirmation se rapporte à une autre demande.</translation>
    </message>
    <message>
        <source>The paper is not a formal confirmation.</source>
        <translation>Le document n’est pas une confirmation officielle.</translation>
    </message>
    <message>
        <source>There is no confirmation in it.</source>
        <translation>Il ne contient pas de confirmation.</translation>
    </message>
    <message>
        <source>The request in the confirmation is not the one that it names.</source>
        <translation>La demande jointe à la confirmation n’est pas celle qu’elle désigne.</translation>
    </message>
    <message>
        <source>The confirmation confirms the copy that was received.</source>
        <translation>La confirmation confirme la copie qui a été reçue.</translation>
    </message>
    <message>
        <source>The confirmation confirms another content than was received.</source>
        <translation>La confirmation confirme un contenu différent de celui qui a été reçu.</translation>
    </message>
    <message>
        <source>It says that another copy was sent than the one that was received; ask the sender.</source>
        <translation>Elle indique qu’une autre copie que celle reçue a été envoyée ; interrogez l’expéditeur.</translation>
    </message>
    <message>
        <source>The confirmed content did not come with it: the differences are those it declares.</source>
        <translation>Le contenu confirmé ne l’accompagnait pas : les différences sont celles qu’elle déclare.</translation>
    </message>
    <message>
        <source>Received (SHA-256): %1</source>
        <translation>Reçu (SHA-256) : %1</translation>
    </message>
    <message>
        <source>Confirmed (SHA-256): %1</source>
        <translation>Confirmé (SHA-256) : %1</translation>
    </message>
</context>
<context>
    <name>CsvExportStrings</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’exportation a été arrêtée ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>CsvStrings</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>La ligne a plus de %1 cellules.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>Le fichier a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>The quotation marks of a cell do not close it.</source>
        <translation>Les guillemets d’une cellule ne la ferment pas.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Le fichier n’est pas un texte en UTF-8.</translation>
    </message>
</context>
<context>
    <name>DatabaseStrings</name>
    <message>
        <source>Another program is using the database.</source>
        <translation>Un autre programme utilise la base de données.</translation>
    </message>
    <message>
        <source>The database is still being read.</source>
        <translation>La base de données est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>Il est impossible d’écrire dans la base de données.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The disk did not read or write the database.</source>
        <translation>Le disque n’a pas pu lire ou écrire la base de données.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>Le disque est plein : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A value is too large for the database.</source>
        <translation>Une valeur est trop grande pour la base de données.</translation>
    </message>
    <message>
        <source>The database does not allow this change.</source>
        <translation>La base de données n’autorise pas cette modification.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>La base de données a refusé l’opération.</translation>
    </message>
</context>
<context>
    <name>DeadlinesCommandStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>« %1 » n’est pas une date (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no kind of deadline "%1". There are: %2</source>
        <translation>Il n’y a pas de type d’échéance « %1 ». Il y a : %2</translation>
    </message>
    <message>
        <source>due on this day or later</source>
        <translation>échéance ce jour ou plus tard</translation>
    </message>
    <message>
        <source>due on this day or earlier</source>
        <translation>échéance ce jour ou plus tôt</translation>
    </message>
    <message>
        <source>of this kind, as preservationEnds; may be given several times</source>
        <translation>de ce type, comme preservationEnds ; peut être répété</translation>
    </message>
    <message>
        <source>only what this office has to do</source>
        <translation>seulement ce que ce service doit faire</translation>
    </message>
    <message>
        <source>write a calendar (iCalendar) instead, with nothing of the case</source>
        <translation>écrire plutôt un calendrier (iCalendar), sans rien du dossier</translation>
    </message>
    <message>
        <source>with the references of the requests in the calendar</source>
        <translation>avec les références des demandes dans le calendrier</translation>
    </message>
    <message>
        <source>how many lines, at most 1,000</source>
        <translation>nombre de lignes, 1 000 au plus</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>La limite est un nombre de 1 à 1 000.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>Il y en a d’autres ; augmentez --limit ou restreignez la liste.</translation>
    </message>
    <message>
        <source>This desk has no time zone yet: its days end at midnight UTC. The window asks for it.</source>
        <translation>Ce bureau n’a pas encore de fuseau horaire : ses jours finissent à minuit UTC. La fenêtre le demande.</translation>
    </message>
</context>
<context>
    <name>DerivationStrings</name>
    <message>
        <source>The vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>Le coffre demande, pour vérifier une phrase de passe, plus ou moins de calculs que ce programme n’en accepte.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>La mémoire libre ne suffit pas pour vérifier la phrase de passe : il faut %1 Mio. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>DialoguePaperStrings</name>
    <message>
        <source>The paper cannot be made: a detail is missing.</source>
        <translation>Le document ne peut être établi : une indication manque.</translation>
    </message>
    <message>
        <source>A formal confirmation says what changed since the expedited copy, if and only if its content is another one.</source>
        <translation>Une confirmation officielle indique ce qui a changé depuis la copie transmise rapidement si, et seulement si, son contenu est différent.</translation>
    </message>
    <message>
        <source>The preservation would end before its last guaranteed day.</source>
        <translation>La conservation prendrait fin avant son dernier jour garanti.</translation>
    </message>
    <message>
        <source>The paper holds characters that cannot be printed (%1).</source>
        <translation>Le document contient des caractères qui ne peuvent être imprimés (%1).</translation>
    </message>
    <message>
        <source>There is no such paper for an event of the kind "%1".</source>
        <translation>Il n’existe pas de tel document pour un événement du type « %1 ».</translation>
    </message>
    <message>
        <source>Only a request that was sent directly between judicial authorities is copied to the central authority.</source>
        <translation>Seule une demande adressée directement entre autorités judiciaires est communiquée en copie à l’autorité centrale.</translation>
    </message>
</context>
<context>
    <name>DialoguePapersStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>« %1 » n’est pas une date (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>The details of an event are a JSON object.</source>
        <translation>Les précisions d’un événement sont un objet JSON.</translation>
    </message>
    <message>
        <source>The expedited copy is a request of another kind.</source>
        <translation>La copie transmise rapidement est une demande d’un autre type.</translation>
    </message>
    <message>
        <source>There is no notice in the file that is answered.</source>
        <translation>Le fichier auquel il est répondu ne contient pas de notification.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>« %1 » n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>what a paper tells of its event: a JSON file, or -</source>
        <translation>ce que le document indique de l’événement : un fichier JSON, ou -</translation>
    </message>
    <message>
        <source>the reference of the paper itself</source>
        <translation>la référence du document lui-même</translation>
    </message>
    <message>
        <source>the date of the paper; without it, today</source>
        <translation>la date du document ; à défaut, aujourd’hui</translation>
    </message>
    <message>
        <source>when the event happened: a date, or a moment with its offset</source>
        <translation>quand l’événement s’est produit : une date, ou un instant avec son décalage</translation>
    </message>
    <message>
        <source>the language the details were drafted in</source>
        <translation>la langue dans laquelle les précisions ont été rédigées</translation>
    </message>
    <message>
        <source>the paper that is answered: a PDF or a notice</source>
        <translation>le document auquel il est répondu : un PDF ou une notification</translation>
    </message>
    <message>
        <source>the request as it was sent, for a formal confirmation</source>
        <translation>la demande telle qu’envoyée, pour une confirmation officielle</translation>
    </message>
    <message>
        <source>the kind of event that the document reply tells of</source>
        <translation>le type d’événement dont rend compte le document reply</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>qui signe</translation>
    </message>
    <message>
        <source>the post of who signs</source>
        <translation>la fonction du signataire</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>le lieu de signature</translation>
    </message>
</context>
<context>
    <name>DirectoryCommandStrings</name>
    <message>
        <source>The entry %1 cannot be read by this program.</source>
        <translation>Ce programme ne peut pas lire la fiche %1.</translation>
    </message>
    <message>
        <source>"%1" is not of the form FIELD=VALUE.</source>
        <translation>« %1 » n’a pas la forme CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>"%1" is not a date until today (as 2026-11-16).</source>
        <translation>« %1 » n’est pas une date allant jusqu’à aujourd’hui (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>Apply suggested or all, not "%1".</source>
        <translation>Appliquez suggested ou all, et non « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was saved. --apply suggested takes what is marked *, --apply all everything.</source>
        <translation>Rien n’a été enregistré. --apply suggested reprend ce qui est marqué *, --apply all reprend tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) saved.</source>
        <translation>
            <numerusform>%n fiche enregistrée.</numerusform>
            <numerusform>%n fiches enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is exported as json or as csv, not "%1".</source>
        <translation>L’exportation se fait en json ou en csv, et non en « %1 ».</translation>
    </message>
    <message>
        <source>the Party, as FR</source>
        <translation>la Partie, par exemple FR</translation>
    </message>
    <message>
        <source>mutualAssistance, extradition, network247, judicial, interpol or competent</source>
        <translation>mutualAssistance, extradition, network247, judicial, interpol ou competent</translation>
    </message>
    <message>
        <source>words of the names, addresses and Parties</source>
        <translation>mots des noms, des adresses et des Parties</translation>
    </message>
    <message>
        <source>those that want to be verified again</source>
        <translation>celles qui sont à vérifier de nouveau</translation>
    </message>
    <message>
        <source>those where somebody is there now</source>
        <translation>celles où quelqu’un est présent en ce moment</translation>
    </message>
    <message>
        <source>what the entry was before</source>
        <translation>ce que la fiche était auparavant</translation>
    </message>
    <message>
        <source>suggested or all</source>
        <translation>suggested ou all</translation>
    </message>
    <message>
        <source>only this entry, as FR/central</source>
        <translation>cette fiche seulement, par exemple FR/central</translation>
    </message>
    <message>
        <source>into this file</source>
        <translation>dans ce fichier</translation>
    </message>
    <message>
        <source>json or csv</source>
        <translation>json ou csv</translation>
    </message>
    <message>
        <source>The directory: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help shows how.</source>
        <translation>L’annuaire : list, show, set, remove, verify-date, addressee, import, export ; comity-cli --help montre comment.</translation>
    </message>
    <message>
        <source>Too few or too many words; comity-cli --help shows how.</source>
        <translation>Trop peu ou trop de mots ; comity-cli --help montre comment.</translation>
    </message>
</context>
<context>
    <name>DirectoryCsvStrings</name>
    <message>
        <source>Here must stand true or false.</source>
        <translation>Ici doit figurer true ou false.</translation>
    </message>
    <message>
        <source>The rows of this cell are not JSON.</source>
        <translation>Les lignes de cette cellule ne sont pas du JSON.</translation>
    </message>
    <message>
        <source>The table has no headings.</source>
        <translation>Le tableau n’a pas d’en-têtes.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>Le fichier contient déjà cette fiche.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>No field has the name "%1".</source>
        <translation>Aucun champ ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>The column "%1" stands twice.</source>
        <translation>La colonne « %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>The columns party and id are needed.</source>
        <translation>Les colonnes party et id sont nécessaires.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>La ligne a plus de cellules qu’il n’y a d’en-têtes.</translation>
    </message>
    <message>
        <source>The value stands in a column without a language and in one with.</source>
        <translation>La valeur figure dans une colonne sans langue et dans une autre avec langue.</translation>
    </message>
</context>
<context>
    <name>DirectoryOutputStrings</name>
    <message>
        <source>taken out</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>what it said is not kept</source>
        <translation>son contenu n’a pas été conservé</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>nouvelle fiche</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
</context>
<context>
    <name>DirectoryReaderStrings</name>
    <message>
        <source>Here must stand an object.</source>
        <translation>Ici doit figurer un objet.</translation>
    </message>
    <message>
        <source>"%1" is not a time zone that exists (as Europe/Paris).</source>
        <translation>« %1 » n’est pas un fuseau horaire existant (comme Europe/Paris).</translation>
    </message>
    <message>
        <source>"%1" is not a time of day (as 09:00, at most 24:00).</source>
        <translation>« %1 » n’est pas une heure du jour (comme 09:00, au plus 24:00).</translation>
    </message>
    <message>
        <source>This is not a directory file of the form "directory/1".</source>
        <translation>Ce n’est pas un fichier d’annuaire de la forme « directory/1 ».</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Ici doit figurer une liste.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>La liste a plus de %1 fiches.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>Le fichier contient déjà cette fiche.</translation>
    </message>
    <message>
        <source>Here must stand a list of at most %1 SHA-256 of 64 digits 0-9 and a-f.</source>
        <translation>Ici doit figurer une liste d’au plus %1 empreintes SHA-256 de 64 chiffres 0-9 et a-f.</translation>
    </message>
    <message>
        <source>The member is missing.</source>
        <translation>Le membre manque.</translation>
    </message>
    <message>
        <source>An authority has an id of up to 40 letters, digits, "-", "_" and ".", which begins with a letter or a digit and is not "party".</source>
        <translation>Une autorité a un identifiant d’au plus 40 lettres, chiffres, « - », « _ » et « . », qui commence par une lettre ou un chiffre et n’est pas « party ».</translation>
    </message>
    <message>
        <source>A directory file is a JSON object.</source>
        <translation>Un fichier d’annuaire est un objet JSON.</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Open now, until %1 there</source>
        <translation>Ouvert en ce moment, jusqu’à %1 sur place</translation>
    </message>
    <message>
        <source>Open now, until tomorrow at %1 there</source>
        <translation>Ouvert en ce moment, jusqu’à demain à %1 sur place</translation>
    </message>
    <message>
        <source>Open now, until %1 at %2 there</source>
        <translation>Ouvert en ce moment, jusqu’au %1 à %2 sur place</translation>
    </message>
    <message>
        <source>Closed now; opens at %1 there</source>
        <translation>Fermé en ce moment ; ouvre à %1 sur place</translation>
    </message>
    <message>
        <source>Closed now; opens tomorrow at %1 there</source>
        <translation>Fermé en ce moment ; ouvre demain à %1 sur place</translation>
    </message>
    <message>
        <source>Closed now; opens on %1 at %2 there</source>
        <translation>Fermé en ce moment ; ouvre %1 à %2 sur place</translation>
    </message>
    <message>
        <source>Working hours not known</source>
        <translation>Heures de service inconnues</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Ouvert jour et nuit</translation>
    </message>
    <message>
        <source>Closed for more than a year</source>
        <translation>Fermé pour plus d’un an</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifiée</translation>
    </message>
    <message>
        <source>Verified on %1: stale</source>
        <translation>Vérifiée le %1 : à revoir</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifiée le %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWorkStrings</name>
    <message>
        <source>Entries that another version of the program saved cannot be written: %1</source>
        <translation>Les entrées enregistrées par une autre version du programme ne peuvent pas être écrites : %1</translation>
    </message>
</context>
<context>
    <name>EventDetailsStrings</name>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>« %1 » n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>A detail is written KEY=VALUE, not "%1".</source>
        <translation>Un détail s’écrit KEY=VALUE, et non « %1 ».</translation>
    </message>
    <message>
        <source>The event does not know the detail "%1".</source>
        <translation>L’événement ne connaît pas le détail « %1 ».</translation>
    </message>
    <message>
        <source>"%1" cannot be the value of the detail %2.</source>
        <translation>« %1 » ne peut pas être la valeur du détail %2.</translation>
    </message>
    <message>
        <source>The file with the details must hold a JSON object.</source>
        <translation>Le fichier des détails doit contenir un objet JSON.</translation>
    </message>
</context>
<context>
    <name>FieldHelpStrings</name>
    <message>
        <source>No request can go without this.</source>
        <translation>Aucune demande ne peut partir sans cette indication.</translation>
    </message>
    <message>
        <source>The text requires this: %1.</source>
        <comment>a paragraph</comment>
        <translation>Le texte l’exige : %1.</translation>
    </message>
    <message>
        <source>This is expected.</source>
        <translation>Cette indication est attendue.</translation>
    </message>
    <message>
        <source>This is expected; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>Cette indication est attendue ; elle se rapporte à la disposition suivante : %1.</translation>
    </message>
    <message>
        <source>Comity fills this in.</source>
        <translation>Comity remplit ce champ.</translation>
    </message>
    <message>
        <source>This may stay empty.</source>
        <translation>Ce champ peut rester vide.</translation>
    </message>
    <message>
        <source>This may stay empty; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>Ce champ peut rester vide ; il se rapporte à la disposition suivante : %1.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Les réponses possibles</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Les colonnes</translation>
    </message>
    <message>
        <source>What Comity looks at here</source>
        <translation>Ce que Comity vérifie ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id of a rule, what it says</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The text in %1: %2</source>
        <comment>a language, an article</comment>
        <translation>Le texte (%1) : %2</translation>
    </message>
    <message>
        <source>A column of “%1”.</source>
        <comment>name of a table</comment>
        <translation>Une colonne de « %1 ».</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Pour en savoir plus</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>Le texte de cet article ne figure pas dans le fichier de l’instrument. Lisez-le avant de l’invoquer.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>Ce texte n’a pas été comparé à un texte officiel.</translation>
    </message>
</context>
<context>
    <name>FileViewStrings</name>
    <message>
        <source>The picture is damaged; it cannot be shown.</source>
        <translation>L’image est endommagée ; elle ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels).</source>
        <translation>L’image est trop grande pour être affichée ici (%1 × %2 pixels).</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; it cannot be shown here.</source>
        <translation>Le PDF est protégé par un mot de passe ; il ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>Cette page du PDF ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>Le fichier n’est pas un PDF ou il est endommagé.</translation>
    </message>
    <message>
        <source>Drawing the PDF took too long or too much memory, and was ended.</source>
        <translation>Le dessin du PDF demandait trop de temps ou trop de mémoire ; il a été interrompu.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown: the program that draws them is missing.</source>
        <translation>Les PDF ne peuvent pas être affichés : le programme qui les dessine manque.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Save it and open it with a program for it, if you trust where it comes from.</source>
        <translation>Ce type de fichier ne peut pas être affiché ici. Enregistrez-le et ouvrez-le avec un programme adapté, si vous en jugez la provenance sûre.</translation>
    </message>
</context>
<context>
    <name>FilesStrings</name>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The file cannot be put in the place of the earlier one.</source>
        <translation>Le fichier ne peut pas être mis à la place du précédent.</translation>
    </message>
    <message>
        <source>The folder cannot be brought to the disk.</source>
        <translation>Le dossier ne peut pas être enregistré sur le disque.</translation>
    </message>
    <message>
        <source>The lock file cannot be opened.</source>
        <translation>Le fichier de verrouillage ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>Le fichier est verrouillé.</translation>
    </message>
    <message>
        <source>The file cannot be locked on this drive.</source>
        <translation>Le fichier ne peut pas être verrouillé sur ce lecteur.</translation>
    </message>
</context>
<context>
    <name>FollowUpCommandStrings</name>
    <message>
        <source>the reference of the request for preservation</source>
        <translation>la référence de la demande de conservation</translation>
    </message>
    <message>
        <source>the reference of the new request</source>
        <translation>la référence de la nouvelle demande</translation>
    </message>
</context>
<context>
    <name>FollowUpStrings</name>
    <message>
        <source>No request follows one of this kind.</source>
        <translation>Aucune demande ne fait suite à une demande de ce type.</translation>
    </message>
    <message>
        <source>The request for preservation has not been sent yet.</source>
        <translation>La demande de conservation n’a pas encore été envoyée.</translation>
    </message>
    <message>
        <source>The request for preservation has ended. Make the request for access anew.</source>
        <translation>La demande de conservation a pris fin. Établissez une nouvelle demande d’accès.</translation>
    </message>
</context>
<context>
    <name>HeaderFileStrings</name>
    <message>
        <source>The key file of the vault is missing.</source>
        <translation>Le fichier de clés du coffre manque.</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read.</source>
        <translation>Le fichier de clés du coffre ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Il n’y a pas de coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are damaged or missing. A backup or the recovery sheet can bring them back.</source>
        <translation>Le fichier de clés du coffre et sa copie sont endommagés ou manquants. Une sauvegarde ou la feuille de récupération permet de les rétablir.</translation>
    </message>
    <message>
        <source>One copy of the key file was not brought up to date.</source>
        <translation>Une copie du fichier de clés n’a pas été mise à jour.</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>Le disque ne restitue pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>The change of the keys is in force, but one of the two copies of the key file could not be written: %1</source>
        <translation>La modification des clés est en vigueur, mais l’une des deux copies du fichier de clés n’a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>The change of the keys was not saved: %1</source>
        <translation>La modification des clés n’a pas été enregistrée : %1</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>Un élément de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be made.</source>
        <translation>Le dossier du coffre ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>HeaderFormatStrings</name>
    <message>
        <source>The vault was made by a newer version of this program.</source>
        <translation>Le coffre a été créé par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>Le fichier de clés du coffre est endommagé.</translation>
    </message>
    <message>
        <source>The key file of the vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>Le fichier de clés du coffre demande, pour vérifier une phrase de passe, plus ou moins de calculs que ce programme n’en accepte.</translation>
    </message>
</context>
<context>
    <name>HeaderStrings</name>
    <message>
        <source>The key file of the vault was changed by something other than this program.</source>
        <translation>Le fichier de clés du coffre a été modifié autrement que par ce programme.</translation>
    </message>
    <message>
        <source>The vault is being given a new master key; that has to be finished first.</source>
        <translation>Le coffre est en train de recevoir une nouvelle clé maîtresse ; cette opération doit d’abord être achevée.</translation>
    </message>
    <message>
        <source>A new passphrase has to be protected by at least %1 MiB and %2 passes.</source>
        <translation>Une nouvelle phrase de passe doit être protégée par au moins %1 Mio et %2 passes.</translation>
    </message>
    <message>
        <source>The key file of the vault is not the one that belongs to its data: an earlier or another one was put in its place.</source>
        <translation>Le fichier de clés du coffre n’est pas celui qui correspond à ses données : un fichier antérieur ou un autre a été mis à sa place.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Opening the vault was cancelled.</source>
        <translation>L’ouverture du coffre a été annulée.</translation>
    </message>
    <message>
        <source>The vault has %1 passphrases already; no more fit.</source>
        <translation>Le coffre a déjà %1 phrases de passe ; il n’y a pas de place pour une autre.</translation>
    </message>
    <message>
        <source>The vault has no such passphrase.</source>
        <translation>Le coffre n’a pas cette phrase de passe.</translation>
    </message>
    <message>
        <source>The last officer's passphrase cannot be removed: nobody could open the vault.</source>
        <translation>La phrase de passe du dernier agent ne peut pas être supprimée : plus personne ne pourrait ouvrir le coffre.</translation>
    </message>
    <message>
        <source>The database has no salt or no page size.</source>
        <translation>La base de données n’a pas de sel ou pas de taille de page.</translation>
    </message>
    <message>
        <source>The vault is not being given a new master key.</source>
        <translation>Le coffre n’est pas en train de recevoir une nouvelle clé maîtresse.</translation>
    </message>
</context>
<context>
    <name>ImportCommandStrings</name>
    <message>
        <source>known</source>
        <translation>déjà connue</translation>
    </message>
    <message>
        <source>Added: %1, known already: %2, refused: %3.</source>
        <translation>Ajoutées : %1 ; déjà connues : %2 ; non admises : %3.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>non admise</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>The results cannot be written any more.</source>
        <translation>Les résultats ne peuvent plus être écrits.</translation>
    </message>
    <message>
        <source>request files or transmittals</source>
        <translation>des fichiers de demande ou des transmissions</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
</context>
<context>
    <name>InstrumentReaderStrings</name>
    <message>
        <source>The closed list "%1" does not exist.</source>
        <translation>La liste fermée « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>Le champ « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>The field stands twice in the template.</source>
        <translation>Le champ figure deux fois dans le modèle.</translation>
    </message>
    <message>
        <source>The phrase "%1" does not exist.</source>
        <translation>La formule « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>What is named here does not exist: "%1".</source>
        <translation>Ce qui est nommé ici n’existe pas : « %1 ».</translation>
    </message>
    <message>
        <source>The paragraph %1 is of an article that is not among the articles.</source>
        <translation>Le paragraphe %1 appartient à un article qui ne figure pas parmi les articles.</translation>
    </message>
</context>
<context>
    <name>InstrumentStrings</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Entry into force, channels, declarations</source>
        <translation>Entrée en vigueur, voies, déclarations</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Grounds for refusal and postponement</source>
        <translation>Motifs de refus et d’ajournement</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Autres listes</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Types de demandes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>dans le premier seulement</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>dans le second seulement</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>texte non inclus</translation>
    </message>
    <message>
        <source>Opened for signature on %1.</source>
        <translation>Ouvert à la signature le %1.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>En vigueur depuis le %1.</translation>
    </message>
    <message>
        <source>Adopted on %1.</source>
        <translation>Adopté le %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Selon : %1.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) compared with a copy.</source>
        <translation>
            <numerusform>Texte de %n article comparé à une copie.</numerusform>
            <numerusform>Texte de %n articles comparé à une copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) not verified.</source>
        <translation>
            <numerusform>Texte de %n article non vérifié.</numerusform>
            <numerusform>Texte de %n articles non vérifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n article(s) only number and heading are given.</source>
        <translation>
            <numerusform>De %n article, seuls le numéro et le titre sont donnés.</numerusform>
            <numerusform>De %n articles, seuls le numéro et le titre sont donnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of forms and lists seen in an official text of this language: %1 of %2.</source>
        <translation>Termes des formulaires et des listes vus dans un texte officiel de cette langue : %1 sur %2.</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>fait partie du programme</translation>
    </message>
    <message>
        <source>added by this office</source>
        <translation>ajouté par ce bureau</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>adopted, not in force</source>
        <translation>adopté, pas en vigueur</translation>
    </message>
    <message>
        <source>proposal, not in force</source>
        <translation>proposition, pas en vigueur</translation>
    </message>
    <message>
        <source>in the file, not in the vault</source>
        <translation>dans le fichier, pas dans le coffre</translation>
    </message>
</context>
<context>
    <name>InstrumentsCommandStrings</name>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>L’instrument « %1 » n’est pas connu.</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>texte non inclus</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>comparé à une copie</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>Langues faisant foi : %1</translation>
    </message>
    <message>
        <source>The file of the instrument is as it must be.</source>
        <translation>Le fichier de l’instrument est tel qu’il doit être.</translation>
    </message>
    <message>
        <source>The folder holds no instruments.</source>
        <translation>Le dossier ne contient pas d’instruments.</translation>
    </message>
    <message>
        <source>also what is the same in both</source>
        <translation>aussi ce qui est identique dans les deux</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1" as the file has it, in place of the earlier one.</source>
        <translation>Le coffre conserve l’instrument « %1 » tel qu’il figure dans le fichier, à la place du précédent.</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1".</source>
        <translation>Le coffre conserve l’instrument « %1 ».</translation>
    </message>
    <message>
        <source>The instrument "%1" was taken out of the vault.</source>
        <translation>L’instrument « %1 » a été retiré du coffre.</translation>
    </message>
    <message>
        <source>There is no "instruments %1": show, compare, check, import and remove are there, and the list without a word.</source>
        <translation>Il n’y a pas de « instruments %1 » : il y a show, compare, check, import et remove, et la liste sans mot.</translation>
    </message>
</context>
<context>
    <name>JsonStrings</name>
    <message>
        <source>A number is too large to be kept exactly.</source>
        <translation>Un nombre est trop grand pour être conservé exactement.</translation>
    </message>
    <message>
        <source>The member "%1" stands twice in one object.</source>
        <translation>Le membre « %1 » figure deux fois dans un objet.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters.</source>
        <translation>Un texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>A text contains the character U+0000.</source>
        <translation>Un texte contient le caractère U+0000.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>Le fichier contient plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>Objects and lists are nested more than %1 deep.</source>
        <translation>Les objets et les listes sont imbriqués sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut off.</source>
        <translation>Le fichier s’arrête au milieu : il a été tronqué.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8 text.</source>
        <translation>Ce n’est pas un texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>A text has more than %1 combining marks on one letter.</source>
        <translation>Un texte compte plus de %1 signes combinants sur une même lettre.</translation>
    </message>
</context>
<context>
    <name>LetterheadStrings</name>
    <message>
        <source>The emblem must be a picture in the format PNG or JPEG.</source>
        <translation>L’emblème doit être une image au format PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large. It may have 10,000 dots a side, 8 million in all and 16 MB at most.</source>
        <translation>L’image est trop grande. Elle peut avoir au plus 10 000 points de côté, 8 millions de points en tout et 16 Mo.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be used.</source>
        <translation>L’image est endommagée et ne peut pas être utilisée.</translation>
    </message>
</context>
<context>
    <name>LibraryStrings</name>
    <message numerus="yes">
        <source>An office may add %n instrument(s).</source>
        <translation>
            <numerusform>Un bureau peut ajouter %n instrument.</numerusform>
            <numerusform>Un bureau peut ajouter %n instruments.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instrument "%1" already; it cannot be replaced.</source>
        <translation>Il y a déjà un instrument « %1 » ; il ne peut pas être remplacé.</translation>
    </message>
</context>
<context>
    <name>LockStrings</name>
    <message>
        <source>The vault cannot be written to: its lock file cannot be written.</source>
        <translation>Il est impossible d’écrire dans le coffre : son fichier de verrouillage ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation>Ce coffre est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>%1 has this vault open on %2 since %3.</source>
        <translation>%1 a ouvert ce coffre sur %2 et ne l’a pas refermé (ouverture : %3).</translation>
    </message>
    <message>
        <source>%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses it there any more, it can be opened here all the same.</source>
        <translation>%1 a ouvert ce coffre sur l’ordinateur %2 (ouverture : %3) et ne l’y a pas refermé. Si plus personne ne l’utilise là-bas, il peut être ouvert ici malgré tout.</translation>
    </message>
    <message>
        <source>The vault lies on a network drive (%1). There it could be damaged when two computers write to it; copy it to a drive of this computer.</source>
        <translation>Le coffre se trouve sur un lecteur réseau (%1). Il pourrait y être endommagé si deux ordinateurs y écrivent ; copiez-le sur un disque de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>MainStrings</name>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>« %1 » n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>« %1 » n’est pas une date (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no command "%1"; comity-cli --help lists them.</source>
        <translation>La commande « %1 » n’existe pas ; comity-cli --help les énumère.</translation>
    </message>
    <message numerus="yes">
        <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
        <translation>
            <numerusform>Cette commande prend %n fichier ou mot ; comity-cli --help montre comment.</numerusform>
            <numerusform>Cette commande prend %n fichiers ou mots ; comity-cli --help montre comment.</numerusform>
        </translation>
    </message>
    <message>
        <source>This command takes one file or several.</source>
        <translation>Cette commande prend un ou plusieurs fichiers.</translation>
    </message>
    <message>
        <source>the vault to unlock first</source>
        <translation>le coffre à déverrouiller en premier</translation>
    </message>
    <message>
        <source>A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found, or the case does not allow the event; 2 the input or the call cannot be used;
3 the vault cannot be opened.
</source>
        <translation>La phrase de passe vient de --passphrase-file FILE (une nouvelle, de --new-passphrase-file FILE) ou est demandée.
FILE et REQUEST peuvent être - pour l’entrée standard. Code de retour : 0 fait ; 1 fait, mais la demande contient des
erreurs, rien n’a été trouvé, ou le dossier ne permet pas l’événement ; 2 l’entrée ou l’appel est inutilisable ;
3 le coffre ne peut pas être ouvert.
</translation>
    </message>
    <message>
        <source>The papers of the dialogue about a request:

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND: the kind of event it tells of, as acknowledged or refused; or reply,
                                    the reply torn off a request
  read FILE                         gives the notice inside such a paper
  confirm EXPEDITED CONFIRMATION [--format json]
                                    whether a formal confirmation confirms the copy received before
</source>
        <translation>Les documents du dialogue relatif à une demande :

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND : le type d’événement dont il rend compte, comme acknowledged ou refused ; ou reply,
                                    la réponse détachable d’une demande
  read FILE                         donne la notification contenue dans un tel document
  confirm EXPEDITED CONFIRMATION [--format json]
                                    si une confirmation officielle confirme la copie reçue auparavant
</translation>
    </message>
    <message>
        <source>a vault to unlock, or files to take into the one that is unlocked</source>
        <translation>un coffre à déverrouiller, ou des fichiers à importer dans celui qui est déverrouillé</translation>
    </message>
    <message>
        <source>The life of a request:

  events [--direction D] [--format json]
                                    what can happen, and what each event says (a star: it must)
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    that it happened; state and deadlines follow. WHEN: a date, or an instant
                                    with its offset, as 2026-11-16T14:03:00+01:00; now without it. A text is in
                                    the language of the messages, or KEY.fr=… in French; words of a list stand
                                    apart by commas. What has parts is JSON, best in FILE. A mistaken event is
                                    corrected by another: record REFERENCE corrected --detail event=NUMBER
                                    --detail reason=WHY
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    what falls due, the earliest first; or as a calendar
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    which conditions bind whom since when, and which explanation is due

</source>
        <translation>La vie d’une demande :

  events [--direction D] [--format json]
                                    ce qui peut arriver, et ce que dit chaque événement (un astérisque : obligatoire)
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    que cela est arrivé ; l’état et les échéances en découlent. WHEN : une date, ou un instant
                                    avec son décalage, comme 2026-11-16T14:03:00+01:00 ; sans cela, maintenant. Un texte est
                                    dans la langue des messages, ou KEY.fr=… en français ; les mots d’une liste sont séparés
                                    par des virgules. Ce qui a des parties est en JSON, de préférence dans FILE. Un événement
                                    erroné est corrigé par un autre : record REFERENCE corrected --detail event=NUMBER
                                    --detail reason=WHY
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    les échéances, la plus proche d’abord ; ou sous forme de calendrier
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    quelles conditions lient qui depuis quand, et quelle explication est à donner

</translation>
    </message>
    <message>
        <source>From a preservation to access:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    the request for access to the data that this one preserved,
                                    filled from it and linked to it; R: its own reference

</source>
        <translation>De la conservation à l’accès :

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    la demande d’accès aux données que celle-ci a fait conserver,
                                    remplie à partir d’elle et rattachée à elle ; R : sa référence

</translation>
    </message>
    <message>
        <source>The directory of Parties and their authorities:

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    an authority, or without ID what the Party has declared
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    fields as in the table that export --as csv gives: name.fr=…,
                                    languages="en fr"; an empty value clears. ID is party for the Party itself
  directory verify-date PARTY ID [DATE] --vault DIR
                                    that it was compared with its source, today or on that day
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    who may be addressed with a request, the best first, and why
  check REQUEST --directory FILE    the addressee is looked up in a directory file as well
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    shows what a file would change (* suggested, ! both changed it); saves
                                    nothing without --apply
  directory export --vault DIR [--party P] [--as json|csv] [--output FILE]
</source>
        <translation>L’annuaire des Parties et de leurs autorités :

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    une autorité ou, sans ID, ce que la Partie a déclaré
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    champs comme dans le tableau que donne export --as csv : name.fr=…,
                                    languages="en fr" ; une valeur vide efface. ID est party pour la Partie elle-même
  directory verify-date PARTY ID [DATE] --vault DIR
                                    qu’elle a été comparée avec sa source, aujourd’hui ou ce jour-là
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    à qui adresser une demande, le meilleur d’abord, et pourquoi
  check REQUEST --directory FILE    le destinataire est aussi recherché dans un fichier d’annuaire
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    montre ce qu’un fichier modifierait (* proposé, ! modifié des deux côtés) ; n’enregistre
                                    rien sans --apply
  directory export --vault DIR [--party P] [--as json|csv] [--output FILE]
</translation>
    </message>
    <message>
        <source>Statistics:

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    by Party, kind, month, language and ground, times, lapses, what is open
                                    and overdue; what counts fewer than N (5) is not shown
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    the same as a report

</source>
        <translation>Statistiques :

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    par Partie, type, mois, langue et motif, délais, échéances, ce qui est en
                                    cours et en retard ; ce qui est inférieur à N (5) n’est pas indiqué
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    la même chose sous forme de rapport

</translation>
    </message>
    <message>
        <source>The legal basis:

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         whether the text is in force between the Parties, which regime governs,
                                    and what follows: paragraphs, channels, grounds, conditions
  basis --standing FILE --keep --vault DIR
                                    keeps what is known of deposits, declarations and treaties in the vault
  check REQUEST [--vault DIR] [--standing FILE]
                                    what the vault, or a file, knows of the Parties counts in the findings

</source>
        <translation>Le fondement juridique :

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         si le texte est en vigueur entre les Parties, quel régime s’applique,
                                    et ce qui en découle : paragraphes, voies, motifs, conditions
  basis --standing FILE --keep --vault DIR
                                    conserve dans le coffre ce que l’on sait des dépôts, déclarations et traités
  check REQUEST [--vault DIR] [--standing FILE]
                                    ce que le coffre, ou un fichier, sait des Parties compte parmi les constatations

</translation>
    </message>
    <message>
        <source>--instrument-folder is for template, templates, check, render and instruments.</source>
        <translation>--instrument-folder est pour template, templates, check, render et instruments.</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made:

  instruments [--format json]       which there are, and what of their text is verified
  instruments show ID               what is known of one, its articles and kinds of requests
  instruments compare ID ID [--all] what one has and the other has not; --all: also what is the same
  instruments check FILE            what is wrong with the file of an instrument, and where
  instruments import FILE --vault DIR
                                    the vault keeps an instrument of the office's own; with --vault DIR the
                                    other words know it too
  instruments remove ID --vault DIR one under which there are no requests

With --instrument-folder FOLDER before the command, template, templates, check, render and instruments
know the instruments of that folder too.

</source>
        <translation>Les traités au titre desquels des demandes sont faites :

  instruments [--format json]       lesquels il y a, et ce qui est vérifié de leur texte
  instruments show ID               ce que l’on sait de l’un, ses articles et ses types de demandes
  instruments compare ID ID [--all] ce que l’un a et que l’autre n’a pas ; --all : aussi ce qui est identique
  instruments check FILE            ce qui ne va pas dans le fichier d’un instrument, et où
  instruments import FILE --vault DIR
                                    le coffre conserve un instrument propre au bureau ; avec --vault DIR les
                                    autres mots le connaissent aussi
  instruments remove ID --vault DIR en retire un au titre duquel il n’y a pas de demandes

Avec --instrument-folder FOLDER avant la commande, template, templates, check, render et instruments
connaissent aussi les instruments de ce dossier.

</translation>
    </message>
    <message>
        <source>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         the kinds of requests, by article
  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

In a vault, the encrypted store of one desk:

  vault create DIR --officer NAME [--practice]
                                    a new vault with its first officer, or a practice desk with sample cases
  vault sheet DIR --output FILE [--language L]
                                    its recovery sheet, to be printed and put in a safe
  vault verify DIR [--head CODE] [--details] [--format json]
                                    reads all of it, says what is damaged or was set back
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          a new vault made of a backup
  vault recover DIR --officer NAME  opens it by the code of a recovery sheet
  vault rekey DIR                   a new key for everything
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    puts a request in, our own or one that came from another Party
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    the request, how its case stands, and what happened
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [and what list has]
  import FILE… --vault DIR          many files: each of them is in or not, and a second run goes on
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    puts a request away or takes it out again; nothing is ever deleted
  assign REFERENCE NAME --vault DIR the officer who has the case

</source>
        <translation>Utilisation : comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         les types de demandes, par article
  template INSTRUMENT TYPE          une demande vide en JSON
  check REQUEST [--language L] [--format json]
                                    ce que le traité exige et qui manque à la demande
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    la transmission en PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              la demande contenue dans une transmission ou un fichier de demande

Dans un coffre, l’espace de stockage chiffré d’un service :

  vault create DIR --officer NAME [--practice]
                                    un nouveau coffre avec son premier agent, ou un bureau d’exercice avec des dossiers d’exemple
  vault sheet DIR --output FILE [--language L]
                                    sa feuille de récupération, à imprimer et à mettre dans un coffre-fort
  vault verify DIR [--head CODE] [--details] [--format json]
                                    le lit en entier, dit ce qui est endommagé ou ramené en arrière
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          un nouveau coffre à partir d’une sauvegarde
  vault recover DIR --officer NAME  l’ouvre avec le code d’une feuille de récupération
  vault rekey DIR                   une nouvelle clé pour tout
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    enregistre une demande, la nôtre ou celle d’une autre Partie
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    la demande, l’état du dossier et ce qui s’est passé
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [et les options de list]
  import FILE… --vault DIR          plusieurs fichiers : chacun y entre ou non, et un second passage poursuit
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    range une demande ou la ressort ; rien n’est jamais supprimé
  assign REFERENCE NAME --vault DIR l’agent chargé du dossier

</translation>
    </message>
    <message>
        <source>What only named officers may read (article 18(4): who the person is), each with their own passphrase; neither
an administrator nor the recovery sheet opens it:

  sealed list REFERENCE --vault DIR [--format json]
                                    its versions, for whom they open, and who opened one when
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    for these officers and no others; two at least, or it may be lost

</source>
        <translation>Ce que seuls des agents désignés peuvent lire (article 18, paragraphe 4 : qui est la personne), chacun avec sa propre
phrase de passe ; ni un administrateur ni la feuille de récupération ne l’ouvrent :

  sealed list REFERENCE --vault DIR [--format json]
                                    ses versions, pour qui elles s’ouvrent, qui en a ouvert une et quand
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    pour ces agents et nul autre ; deux au moins, sinon elle peut se perdre

</translation>
    </message>
</context>
<context>
    <name>MaintenanceStrings</name>
    <message>
        <source>The key of the database could not be changed.</source>
        <translation>La clé de la base de données n’a pas pu être changée.</translation>
    </message>
</context>
<context>
    <name>MessageCatalogueStrings</name>
    <message>
        <source>This is not a catalogue of messages.</source>
        <translation>Ce n’est pas un catalogue de messages.</translation>
    </message>
    <message>
        <source>The message %1 is not there in all six languages.</source>
        <translation>Le message %1 n’existe pas dans les six langues.</translation>
    </message>
</context>
<context>
    <name>MigrationStrings</name>
    <message>
        <source>The database could not be brought to the form that this program needs.</source>
        <translation>La base de données n’a pas pu être mise à la forme dont ce programme a besoin.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>La base de données a été écrite par une version plus récente du programme.</translation>
    </message>
</context>
<context>
    <name>NewMenuStrings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of request, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>kind of request, article, instrument</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>NoticeDetailsStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>Le membre manque.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Il faut ici un objet.</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Il faut ici une liste.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>La liste compte plus de %1 lignes.</translation>
    </message>
    <message>
        <source>Here must stand a whole number from 0.</source>
        <translation>Il faut ici un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset.</source>
        <translation>Il faut ici une date, ou un instant avec son décalage.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>Un SHA-256 compte 64 chiffres 0-9 et a-f.</translation>
    </message>
    <message>
        <source>"%1" is not one of these words: %2.</source>
        <translation>« %1 » n’est pas l’un de ces mots : %2.</translation>
    </message>
    <message>
        <source>"%1" is not in the closed list of the instrument.</source>
        <translation>« %1 » ne figure pas dans la liste limitative de l’instrument.</translation>
    </message>
</context>
<context>
    <name>NoticeReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>Le membre manque.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>Un SHA-256 compte 64 chiffres 0-9 et a-f.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Il faut ici un objet.</translation>
    </message>
    <message>
        <source>No paper tells of an event of this kind.</source>
        <translation>Aucun document ne rend compte d’un événement de ce type.</translation>
    </message>
    <message>
        <source>This is not a file of the form "notice/1".</source>
        <translation>Ce n’est pas un fichier de la forme « notice/1 ».</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>L’instrument « %1 » est inconnu.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>L’instrument ne comporte pas de type de demande « %1 ».</translation>
    </message>
    <message>
        <source>A Party does not write to itself.</source>
        <translation>Une Partie ne s’écrit pas à elle-même.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset (as 2026-11-16T09:30:00+01:00).</source>
        <translation>Il faut ici une date, ou un instant avec son décalage (comme 2026-11-16T09:30:00+01:00).</translation>
    </message>
    <message>
        <source>A notice is a JSON object.</source>
        <translation>Une notification est un objet JSON.</translation>
    </message>
</context>
<context>
    <name>OfficeInstrumentsStrings</name>
    <message>
        <source>Only an administrator of the vault adds or removes an instrument.</source>
        <translation>Seul un administrateur du coffre ajoute ou retire un instrument.</translation>
    </message>
    <message>
        <source>The vault has requests of the kind "%1", which this file does not have.</source>
        <translation>Le coffre contient des demandes du type « %1 », que ce fichier ne prévoit pas.</translation>
    </message>
    <message>
        <source>An instrument is a file named like "mine.json"; its articles and kinds of requests may stand beside it as "mine.articles.json".</source>
        <translation>Un instrument est un fichier nommé par exemple « mine.json » ; ses articles et ses types de demandes peuvent se trouver à côté, par exemple « mine.articles.json ».</translation>
    </message>
    <message>
        <source>The files of this instrument are more, or larger, than those of any treaty.</source>
        <translation>Les fichiers de cet instrument sont plus nombreux ou plus volumineux que ceux de n’importe quel traité.</translation>
    </message>
    <message numerus="yes">
        <source>A vault keeps %n instrument(s) at most.</source>
        <translation>
            <numerusform>Un coffre conserve %n instrument au plus.</numerusform>
            <numerusform>Un coffre conserve %n instruments au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault keeps no instrument "%1" of the office's own.</source>
        <translation>Ce coffre ne conserve pas d’instrument « %1 » propre au bureau.</translation>
    </message>
    <message>
        <source>There are requests under this instrument: it stays.</source>
        <translation>Il y a des demandes au titre de cet instrument : il reste.</translation>
    </message>
    <message>
        <source>The instrument "%1" that this vault keeps cannot be used: %2 Its requests are safe, but cannot be opened.</source>
        <translation>L’instrument « %1 » que conserve ce coffre ne peut pas être utilisé : %2 Ses demandes sont en sécurité, mais ne peuvent pas être ouvertes.</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>"%1" is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>« %1 » n’est pas un rôle : drafter, approver, administrator, ou plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <source>	no passphrase</source>
        <translation>	sans phrase de passe</translation>
    </message>
    <message>
        <source>The present passphrase, once more: </source>
        <translation>La phrase de passe actuelle, encore une fois : </translation>
    </message>
    <message>
        <source>Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey</source>
        <translation>Quiconque a gardé une ancienne copie du fichier de clés et connaît la phrase de passe peut encore lire une ancienne copie de la base de données. Pour qu’une telle copie ne donne pas accès à ce qui sera écrit désormais, donnez une nouvelle clé au coffre : comity-cli vault rekey</translation>
    </message>
    <message>
        <source>The officers of a vault: list, add, remove, rename, roles, reset, passphrase; comity-cli --help shows how.</source>
        <translation>Les agents d’un coffre : list, add, remove, rename, roles, reset, passphrase ; comity-cli --help montre comment.</translation>
    </message>
    <message>
        <source>drafter, approver, administrator, joined by commas</source>
        <translation>drafter, approver, administrator, séparés par des virgules</translation>
    </message>
    <message>
        <source>The file with the code cannot be read.</source>
        <translation>Le fichier contenant le code ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The code of the recovery sheet, in one line: </source>
        <translation>Le code de la feuille de récupération, sur une ligne : </translation>
    </message>
    <message>
        <source>--lose-sealed does it all the same.</source>
        <translation>--lose-sealed le fait tout de même.</translation>
    </message>
    <message>
        <source>also when nobody else can open what was sealed for the officer</source>
        <translation>même si personne d’autre ne peut ouvrir ce qui a été scellé pour l’agent</translation>
    </message>
</context>
<context>
    <name>OfficerStrings</name>
    <message>
        <source>An officer needs at least one role.</source>
        <translation>Un agent doit avoir au moins un rôle.</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>Un agent doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is an officer with this name already.</source>
        <translation>Un agent de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The vault needs an administrator: this is the last one.</source>
        <translation>Le coffre doit avoir un administrateur : celui-ci est le dernier.</translation>
    </message>
</context>
<context>
    <name>OpeningStrings</name>
    <message>
        <source>This build cannot encrypt: the database is not opened.</source>
        <translation>Cette version du programme ne peut pas chiffrer : la base de données n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>La base de données est absente.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database is empty: its file lost its content.</source>
        <translation>La base de données est vide : son fichier a perdu son contenu.</translation>
    </message>
    <message>
        <source>The database was not made by this program.</source>
        <translation>La base de données n’a pas été créée par ce programme.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The database cannot be made.</source>
        <translation>La base de données ne peut pas être créée.</translation>
    </message>
    <message>
        <source>This build would keep parts of the vault readable on the disk: the database is not opened.</source>
        <translation>Cette version du programme laisserait des parties du coffre lisibles sur le disque : la base de données n’est pas ouverte.</translation>
    </message>
</context>
<context>
    <name>OutsideFilesStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, non un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Le fichier ne peut pas être écrit (%1).</translation>
    </message>
</context>
<context>
    <name>PaperFilesStrings</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrings</name>
    <message>
        <source>Names of the office, of its people and of the vault are tried first.</source>
        <translation>Les noms du service, de ses membres et du coffre sont les premiers que l’on essaie.</translation>
    </message>
    <message>
        <source>It is made of frequent words and passwords; add more words that do not belong together.</source>
        <translation>Elle se compose de mots et de mots de passe courants ; ajoutez d’autres mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation>Les répétitions n’ajoutent guère de sécurité.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 4321 are easy to guess.</source>
        <translation>Les suites comme abcd ou 4321 sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Neighbouring keys of the keyboard are easy to guess.</source>
        <translation>Les touches voisines du clavier sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Les dates et les années sont faciles à deviner.</translation>
    </message>
    <message>
        <source>It has to have at least %1 characters.</source>
        <translation>Elle doit compter au moins %1 caractères.</translation>
    </message>
    <message>
        <source>It is too easy to guess; four or five words that have nothing to do with each other are a good passphrase.</source>
        <translation>Elle est trop facile à deviner ; quatre ou cinq mots sans aucun rapport entre eux font une bonne phrase de passe.</translation>
    </message>
</context>
<context>
    <name>PdfPrintingStrings</name>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>Le document ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; save the sheet as PDF instead.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur ; enregistrez plutôt la feuille au format PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
</context>
<context>
    <name>PdfReadStrings</name>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>Le fichier n’est pas un PDF ou il est endommagé.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; the program does not open it.</source>
        <translation>Le PDF est protégé par un mot de passe ; le programme ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>The PDF is larger than any transmittal.</source>
        <translation>Le PDF est plus volumineux que toute transmission.</translation>
    </message>
    <message>
        <source>The request in the PDF is packed in a way this program does not open.</source>
        <translation>La demande contenue dans le PDF est compressée d’une façon que ce programme n’ouvre pas.</translation>
    </message>
    <message>
        <source>There is more than one request inside the PDF; which one is meant is unclear.</source>
        <translation>Le PDF contient plus d’une demande ; il n’est pas clair laquelle est visée.</translation>
    </message>
    <message>
        <source>There is no request inside the PDF.</source>
        <translation>Le PDF ne contient aucune demande.</translation>
    </message>
</context>
<context>
    <name>PracticeVaultStrings</name>
    <message>
        <source>Colleague (practice)</source>
        <translation>Collègue (exercice)</translation>
    </message>
    <message>
        <source>There are requests in this vault: it cannot become a practice desk.</source>
        <translation>Ce coffre contient des demandes : il ne peut pas devenir un bureau d’exercice.</translation>
    </message>
    <message>
        <source>Whether a vault is a practice desk is settled when it is made.</source>
        <translation>C’est à la création d’un coffre que l’on décide s’il est un bureau d’exercice.</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the paper can be written into PDF files.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur ; le document peut être écrit dans des fichiers PDF.</translation>
    </message>
</context>
<context>
    <name>ReadCommandStrings</name>
    <message>
        <source>lines and indentation for a human reader</source>
        <translation>lignes et retraits pour la lecture</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Empreinte (SHA-256) : %1</translation>
    </message>
    <message>
        <source>a PDF of this program, a request file or a notice, or -</source>
        <translation>un PDF de ce programme, un fichier de demande ou une notification, ou -</translation>
    </message>
    <message>
        <source>why not, without the place</source>
        <translation>la raison, sans l’emplacement</translation>
    </message>
    <message>
        <source>the texts that travel in the file, none of them judged: JSON with base64</source>
        <translation>les textes contenus dans le fichier, sans qu’aucun ne soit jugé : JSON en base64</translation>
    </message>
</context>
<context>
    <name>ReceivedPapersStrings</name>
    <message>
        <source>There is no paper of the dialogue in the file.</source>
        <translation>Le fichier ne contient aucun document échangé entre les Parties.</translation>
    </message>
</context>
<context>
    <name>RecordCheckStrings</name>
    <message>
        <source>This record is not as the audit chain has it.</source>
        <translation>Cette fiche ne correspond pas à ce qu’indique la chaîne d’audit.</translation>
    </message>
    <message>
        <source>The audit chain tells of this record, but it is not there any more.</source>
        <translation>La chaîne d’audit mentionne cette fiche, mais elle n’existe plus.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Request %1, version %2</source>
        <translation>Demande %1, version %2</translation>
    </message>
    <message>
        <source>Event %1 of request %2</source>
        <translation>Événement %1 de la demande %2</translation>
    </message>
    <message>
        <source>Issued document %1 of request %2</source>
        <translation>Document délivré %1 de la demande %2</translation>
    </message>
    <message>
        <source>Event of request %1 (row %2 of the audit chain)</source>
        <translation>Événement de la demande %1 (ligne %2 de la chaîne d’audit)</translation>
    </message>
    <message>
        <source>Issued document of request %1 (row %2 of the audit chain)</source>
        <translation>Document délivré de la demande %1 (ligne %2 de la chaîne d’audit)</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Officer %1 (%2)</source>
        <translation>Agent %1 (%2)</translation>
    </message>
    <message>
        <source>Attachment %1 of request %2</source>
        <translation>Pièce jointe %1 de la demande %2</translation>
    </message>
    <message>
        <source>What officer %2 has typed into request %1</source>
        <translation>Ce que l’agent %2 a saisi dans la demande %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Paramètre %1</translation>
    </message>
    <message>
        <source>Authority %1 of the directory</source>
        <translation>Autorité %1 du répertoire</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation %1</translation>
    </message>
    <message>
        <source>The list of files of import %1</source>
        <translation>La liste des fichiers de l’importation %1</translation>
    </message>
    <message>
        <source>The numbers of requests (%1)</source>
        <translation>Les nombres de demandes (%1)</translation>
    </message>
    <message>
        <source>The search, request %1</source>
        <translation>La recherche, demande %1</translation>
    </message>
    <message>
        <source>The vault's own record</source>
        <translation>La fiche du coffre lui-même</translation>
    </message>
    <message>
        <source>This record is there, but the audit chain does not tell of it.</source>
        <translation>Cette fiche existe, mais la chaîne d’audit n’en parle pas.</translation>
    </message>
    <message>
        <source>This does not fit the requests that it was made from.</source>
        <translation>Cela ne correspond pas aux demandes dont c’est tiré.</translation>
    </message>
    <message>
        <source>Version %1 of authority %2 of the directory</source>
        <translation>Version %1 de l’autorité %2 de l’annuaire</translation>
    </message>
    <message>
        <source>What falls due in request %1, and its conditions</source>
        <translation>Ce qui vient à échéance dans la demande %1, et ses conditions</translation>
    </message>
    <message>
        <source>The sealed draft of officer %2 in request %1</source>
        <translation>Le brouillon scellé de l’agent %2 dans la demande %1</translation>
    </message>
    <message>
        <source>Sealed note of request %1, version %2</source>
        <translation>Note scellée de la demande %1, version %2</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>La limite est un nombre de 1 à 1 000.</translation>
    </message>
    <message>
        <source>An annex cannot be read.</source>
        <translation>Une annexe ne peut pas être lue.</translation>
    </message>
    <message>
        <source>An annex is not the file that the request names: its hash differs.</source>
        <translation>Une annexe n’est pas le fichier qu’indique la demande : son empreinte diffère.</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>Le sens est outgoing ou incoming.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>« %1 » n’est pas une date (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing ou incoming</translation>
    </message>
    <message>
        <source>the state, or several joined by commas</source>
        <translation>l’état, ou plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>the other Party, as FR</source>
        <translation>l’autre Partie, comme FR</translation>
    </message>
    <message>
        <source>urgent requests only</source>
        <translation>les demandes urgentes seulement</translation>
    </message>
    <message>
        <source>dated this day or later</source>
        <translation>datées de ce jour ou après</translation>
    </message>
    <message>
        <source>dated this day or earlier</source>
        <translation>datées de ce jour ou avant</translation>
    </message>
    <message>
        <source>how many, at most 1,000</source>
        <translation>combien, 1 000 au plus</translation>
    </message>
    <message>
        <source>a request file, or -</source>
        <translation>un fichier de demande, ou -</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>Cette demande est déjà dans le coffre ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>changed, date, reference, party or state</source>
        <translation>changed, date, reference, party ou state</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>dans l’ordre inverse</translation>
    </message>
    <message>
        <source>The list is sorted by changed, date, reference, party or state.</source>
        <translation>La liste est triée par changed, date, reference, party ou state.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>Il y en a d’autres ; augmentez --limit ou restreignez la liste.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>hits in whole words and at the top of a request first</source>
        <translation>d’abord les mots entiers et ce qui figure en tête d’une demande</translation>
    </message>
    <message>
        <source>The shelf is desk, archive, bin or all, not "%1".</source>
        <translation>L’emplacement est desk, archive, bin ou all, et non « %1 ».</translation>
    </message>
    <message>
        <source>desk, archive, bin or all</source>
        <translation>desk, archive, bin ou all</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>le type de demande, par exemple preservation ou access</translation>
    </message>
    <message>
        <source>it came from another Party, which sent it as its own</source>
        <translation>elle provient d’une autre Partie, qui l’a envoyée comme la sienne</translation>
    </message>
</context>
<context>
    <name>RecordsStrings</name>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>There is no request with this reference.</source>
        <translation>Il n’y a pas de demande portant cette référence.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear this reference.</source>
        <translation>
            <numerusform>%n demande porte cette référence.</numerusform>
            <numerusform>%n demandes portent cette référence.</numerusform>
        </translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text ou json</translation>
    </message>
    <message>
        <source>The format is text or json, not "%1".</source>
        <translation>Le format est text ou json, et non « %1 ».</translation>
    </message>
</context>
<context>
    <name>RecoverySheetStrings</name>
    <message>
        <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
        <translation>La feuille de récupération ne peut être établie : un code n’a pas la forme requise.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
        <translation>La feuille de récupération ne peut être établie : il manque le nom du coffre numérique, son identifiant, l’heure ou l’agent.</translation>
    </message>
    <message>
        <source>The recovery sheet holds characters that cannot be printed (%1).</source>
        <translation>La feuille de récupération contient des caractères qui ne peuvent pas être imprimés (%1).</translation>
    </message>
</context>
<context>
    <name>RecoveryStrings</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>In the recovery code these groups of five are not right: %1. Compare them with the sheet.</source>
        <translation>Dans le code de récupération, ces groupes de cinq sont inexacts : %1. Comparez-les avec la feuille.</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits; these are %2.</source>
        <translation>Un code de récupération compte %1 lettres et chiffres ; ici, il y en a %2.</translation>
    </message>
    <message>
        <source>The recovery code was printed by a newer version of this program.</source>
        <translation>Le code de récupération a été imprimé par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The recovery code is not right, though each of its groups could be: more than one sign is wrong. Compare all of it with the sheet.</source>
        <translation>Le code de récupération est inexact, bien que chacun de ses groupes soit plausible : plus d’un signe est faux. Comparez-le en entier avec la feuille.</translation>
    </message>
</context>
<context>
    <name>RenderCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>un fichier de demande, ou -</translation>
    </message>
    <message>
        <source>all, one language, or two as en+ar</source>
        <translation>all, une langue, ou deux comme en+ar</translation>
    </message>
    <message>
        <source>the folder for the PDF files</source>
        <translation>le dossier des fichiers PDF</translation>
    </message>
    <message>
        <source>Say where the PDF files shall go: --output FOLDER.</source>
        <translation>Indiquez où placer les fichiers PDF : --output FOLDER.</translation>
    </message>
    <message>
        <source>There is no document "%1" for this kind of request.</source>
        <translation>Il n’existe pas de document « %1 » pour ce type de demande.</translation>
    </message>
    <message>
        <source>The request still has errors; comity-cli check names them.</source>
        <translation>La demande contient encore des erreurs ; comity-cli check les indique.</translation>
    </message>
    <message>
        <source>which document: request, or the kind of event a paper tells of</source>
        <translation>quel document : request, ou le type d’événement dont rend compte un document</translation>
    </message>
</context>
<context>
    <name>RequestBatchStrings</name>
    <message numerus="yes">
        <source>%n of its files are there already; nothing was written over.</source>
        <translation>
            <numerusform>%n de ses fichiers existe déjà ; rien n’a été remplacé.</numerusform>
            <numerusform>%n de ses fichiers existent déjà ; rien n’a été remplacé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDeskStrings</name>
    <message>
        <source>A later state of the request took the place of this one.</source>
        <translation>Un état plus récent de la demande a remplacé celui-ci.</translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation>La demande est fermée.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>This kind of request is not known here.</source>
        <translation>Ce type de demande n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message numerus="yes">
        <source>The paper has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>Le document compte %n page ; elle n’est pas dans l’intervalle choisi.</numerusform>
            <numerusform>Le document compte %n pages ; aucune n’est dans l’intervalle choisi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>La demande contient des caractères qui ne peuvent pas être imprimés (%1).</translation>
    </message>
    <message>
        <source>The information is not printed before the receiving Party has answered on the conditions.</source>
        <translation>Les informations ne sont pas imprimées tant que la Partie destinataire n’a pas répondu au sujet des conditions.</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>Le fichier est trop volumineux pour une demande.</translation>
    </message>
    <message>
        <source>PDFs cannot be read: the program that reads them is missing.</source>
        <translation>Les PDF ne peuvent pas être lus : le programme qui les lit manque.</translation>
    </message>
    <message>
        <source>It cannot be read as a transmittal. %1</source>
        <translation>Il ne peut pas être lu comme une transmission. %1</translation>
    </message>
    <message>
        <source>Reading it as a transmittal took too long or too much memory.</source>
        <translation>Sa lecture comme transmission demandait trop de temps ou trop de mémoire.</translation>
    </message>
</context>
<context>
    <name>RequestInputStrings</name>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>Le chemin d’une annexe doit rester dans le dossier de la demande.</translation>
    </message>
    <message>
        <source>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
        <translation>« %1 » n’est pas une langue : all, ar, en, es, fr, ru, zh, ou deux d’entre elles comme en+ar.</translation>
    </message>
</context>
<context>
    <name>RequestReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>Le membre manque.</translation>
    </message>
    <message>
        <source>Here must stand a string.</source>
        <translation>Une chaîne doit figurer ici.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Un objet doit figurer ici.</translation>
    </message>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>Le chemin d’une annexe doit rester dans le dossier de la demande.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>Un SHA-256 compte 64 chiffres 0-9 et a-f.</translation>
    </message>
    <message>
        <source>The number of pages is a whole number from 1.</source>
        <translation>Le nombre de pages est un entier à partir de 1.</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Une liste doit figurer ici.</translation>
    </message>
    <message>
        <source>There are more than %1 annexes.</source>
        <translation>Il y a plus de %1 annexes.</translation>
    </message>
    <message>
        <source>The direction is "outgoing" or "incoming".</source>
        <translation>Le sens est "outgoing" ou "incoming".</translation>
    </message>
    <message>
        <source>This is not a request file of the form "request/1".</source>
        <translation>Ce n’est pas un fichier de demande de forme "request/1".</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>L’instrument « %1 » n’est pas connu.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>L’instrument ne prévoit pas de demande de type « %1 ».</translation>
    </message>
    <message>
        <source>A request file is a JSON object.</source>
        <translation>Un fichier de demande est un objet JSON.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>RequestStrings</name>
    <message>
        <source>The vault has a request with this reference already.</source>
        <translation>Le coffre contient déjà une demande portant cette référence.</translation>
    </message>
</context>
<context>
    <name>RequestWordsStrings</name>
    <message>
        <source>Reference</source>
        <comment>column of a list</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Other Party</source>
        <comment>column of a list</comment>
        <translation>Autre Partie</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column of a list: what a request is about</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a list</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>column of a list</comment>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>column of a list</comment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>column of a list</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column of a list</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Party and its code: France (FR)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Former officer no. %1</source>
        <translation>Ancien agent n° %1</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a request</comment>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a request</comment>
        <translation>Reçue</translation>
    </message>
</context>
<context>
    <name>RuleSetStrings</name>
    <message>
        <source>The template "%1" asks for the rule %2, which this program does not have.</source>
        <translation>Le modèle « %1 » fait appel à la règle %2, que ce programme n’a pas.</translation>
    </message>
</context>
<context>
    <name>SchemaCheckStrings</name>
    <message>
        <source>The file does not have the form it must have: %1</source>
        <translation>Le fichier n’a pas la forme requise : %1</translation>
    </message>
    <message>
        <source>The file could not be checked against its schema.</source>
        <translation>Le fichier n’a pas pu être vérifié selon son schéma.</translation>
    </message>
</context>
<context>
    <name>SealedCommandStrings</name>
    <message>
        <source>The form of this request has no place for a sealed note.</source>
        <translation>Le formulaire de cette demande ne prévoit pas de note scellée.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>« %1 » ne figure pas parmi : %2</translation>
    </message>
    <message>
        <source>Your passphrase, once more, for the sealed note: </source>
        <translation>Votre phrase de passe, encore une fois, pour la note scellée : </translation>
    </message>
    <message>
        <source>A version is a number from 1.</source>
        <translation>Une version est un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>In the window there is a text of yours that is not sealed yet.</source>
        <translation>Dans la fenêtre se trouve un texte de vous qui n’est pas encore scellé.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>Cette note n’a pas été scellée pour vous. L’un de ses lecteurs peut vous y donner accès.</translation>
    </message>
    <message>
        <source>Say where the text is: --file FILE, or - for standard input.</source>
        <translation>Indiquez où se trouve le texte : --file FICHIER, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The text is no UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Only one officer can open it: when the passphrase is forgotten, it is lost.</source>
        <translation>Un seul agent peut l’ouvrir : si la phrase de passe est oubliée, elle est perdue.</translation>
    </message>
    <message>
        <source>What only named officers may read: list, open, write; comity-cli --help shows how.</source>
        <translation>Ce que seuls des agents désignés peuvent lire : list, open, write ; comity-cli --help montre comment.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>la référence de la demande</translation>
    </message>
    <message>
        <source>the section of the form, where there are several</source>
        <translation>la section du formulaire, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>an officer who may open it; as often as there are readers</source>
        <translation>un agent qui peut l’ouvrir ; autant de fois qu’il y a de lecteurs</translation>
    </message>
    <message>
        <source>the text, UTF-8; - for standard input</source>
        <translation>le texte, en UTF-8 ; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>une version antérieure</translation>
    </message>
</context>
<context>
    <name>SealedNoteStrings</name>
    <message>
        <source>A sealed note holds %L1 characters at most.</source>
        <translation>Une note scellée compte au plus %L1 caractères.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that only this officer can open: nobody could open it any more. Let another officer be made a reader first.</source>
        <translation>
            <numerusform>%n demande contient une note scellée que seul cet agent peut ouvrir : plus personne ne pourrait l’ouvrir. Faites d’abord donner accès à un autre agent.</numerusform>
            <numerusform>%n demandes contiennent une note scellée que seul cet agent peut ouvrir : plus personne ne pourrait l’ouvrir. Faites d’abord donner accès à un autre agent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>Il n’y a rien à sceller.</translation>
    </message>
    <message>
        <source>Say which officers may open the note.</source>
        <translation>Indiquez quels agents peuvent ouvrir la note.</translation>
    </message>
    <message>
        <source>The note has to be opened before another is put in its place.</source>
        <translation>La note doit être ouverte avant qu’une autre prenne sa place.</translation>
    </message>
    <message>
        <source>This officer has no passphrase: the note could not be opened.</source>
        <translation>Cet agent n’a pas de phrase de passe : il ne pourrait pas ouvrir la note.</translation>
    </message>
    <message>
        <source>The sealed note is not what was sealed: it does not open any more.</source>
        <translation>La note scellée n’est plus ce qui a été scellé : elle ne s’ouvre plus.</translation>
    </message>
    <message>
        <source>Nothing was sealed here, or no such version of it.</source>
        <translation>Rien n’a été scellé ici, ou cette version n’existe pas.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>Cette note n’a pas été scellée pour vous. L’un de ses lecteurs peut vous y donner accès.</translation>
    </message>
</context>
<context>
    <name>SecretStrings</name>
    <message>
        <source>A passphrase may be at most %1 bytes long.</source>
        <translation>Une phrase de passe peut compter %1 octets au plus.</translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8 text.</source>
        <translation>La phrase de passe n’est pas un texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase de passe est vide.</translation>
    </message>
    <message>
        <source>A passphrase is one line without tabs and other invisible control characters.</source>
        <translation>Une phrase de passe tient sur une ligne, sans tabulations ni autres caractères de commande invisibles.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>Le fichier contenant la phrase de passe ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>SessionStrings</name>
    <message>
        <source>The end of the vault's audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
        <translation>La fin de la chaîne d’audit du coffre n’est pas telle qu’elle a été laissée. Rien ne peut être écrit ; faites vérifier le coffre.</translation>
    </message>
    <message>
        <source>The change could not be recorded.</source>
        <translation>La modification n’a pas pu être consignée.</translation>
    </message>
</context>
<context>
    <name>SheetCommandStrings</name>
    <message>
        <source>the folder of the vault</source>
        <translation>le dossier du coffre</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>le fichier PDF à écrire</translation>
    </message>
    <message>
        <source>ar, en, es, fr, ru or zh</source>
        <translation>ar, en, es, fr, ru ou zh</translation>
    </message>
    <message>
        <source>Say where the sheet shall go: --output FILE.</source>
        <translation>Indiquez où placer la feuille : --output FILE.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>« %1 » n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Imprimez la feuille, mettez-la dans un coffre-fort et effacez le fichier : quiconque le détient peut ouvrir le coffre numérique.</translation>
    </message>
</context>
<context>
    <name>ShowCommandStrings</name>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Empreinte (SHA-256) : %1</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Version %1, enregistrée le %2</translation>
    </message>
    <message>
        <source>Attachment %1: %2, %3 bytes, SHA-256 %4</source>
        <translation>Pièce jointe %1 : %2, %3 octets, SHA-256 %4</translation>
    </message>
    <message>
        <source>Say where the attachment shall go: --output FILE.</source>
        <translation>Indiquez où placer la pièce jointe : --output FILE.</translation>
    </message>
    <message>
        <source>The request has no attachment of this number.</source>
        <translation>La demande n’a pas de pièce jointe de ce numéro.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>la référence de la demande</translation>
    </message>
    <message>
        <source>with --format json: state, clocks, deadlines and events instead of the request</source>
        <translation>avec --format json : état, décomptes, échéances et événements au lieu de la demande</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>extraire la pièce jointe de ce numéro</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>où placer la pièce jointe</translation>
    </message>
</context>
<context>
    <name>StandingReaderStrings</name>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>La fin est antérieure au début.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>La Partie « %1 » n’est pas connue.</translation>
    </message>
    <message>
        <source>A Party stands there twice.</source>
        <translation>Une Partie y figure deux fois.</translation>
    </message>
    <message>
        <source>The Party "%1" stands there twice.</source>
        <translation>La Partie « %1 » y figure deux fois.</translation>
    </message>
    <message>
        <source>What was never deposited cannot be denounced.</source>
        <translation>Ce qui n’a jamais été déposé ne peut être dénoncé.</translation>
    </message>
    <message>
        <source>The instrument knows no declaration "%1".</source>
        <translation>L’instrument ne connaît pas de déclaration « %1 ».</translation>
    </message>
    <message>
        <source>The treaty "%1" stands there twice.</source>
        <translation>Le traité « %1 » y figure deux fois.</translation>
    </message>
    <message>
        <source>"%1" is not among what Parties may agree to apply in lieu.</source>
        <translation>« %1 » ne figure pas parmi ce que les Parties peuvent convenir d’appliquer à la place.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>L’instrument « %1 » n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>StatisticsCommandStrings</name>
    <message>
        <source>Give a year, or the first and the last day, not both.</source>
        <translation>Indiquez une année, ou le premier et le dernier jour, pas les deux.</translation>
    </message>
    <message>
        <source>"%1" is not a year (as 2026).</source>
        <translation>« %1 » n’est pas une année (comme 2026).</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>« %1 » n’est pas une date (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>« %1 » n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>« %1 » ne fait pas partie de : %2</translation>
    </message>
    <message>
        <source>The minimum cell size is 1 (nothing is withheld), or a number from 3 to 20: "fewer than 2" would tell that it is one.</source>
        <translation>La taille minimale des cellules est 1 (rien n’est masqué) ou un nombre de 3 à 20 : « moins de 2 » révélerait qu’il s’agit de un.</translation>
    </message>
    <message>
        <source>Give --csv or --format json, not both.</source>
        <translation>Indiquez --csv ou --format json, pas les deux.</translation>
    </message>
    <message>
        <source>of this year; the one that runs without it</source>
        <translation>de cette année ; l’année en cours à défaut</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>à partir de ce jour</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>jusqu’à ce jour</translation>
    </message>
    <message>
        <source>outgoing, incoming or both</source>
        <translation>outgoing, incoming ou both</translation>
    </message>
    <message>
        <source>what counts fewer than this is not shown: 3 to 20, or 1 for use inside the office</source>
        <translation>ce qui est inférieur à ce nombre n’est pas indiqué : de 3 à 20, ou 1 pour l’usage interne du service</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>write the report as PDF files into this folder instead</source>
        <translation>écrire plutôt le rapport en fichiers PDF dans ce dossier</translation>
    </message>
    <message>
        <source>of the report: all, or some of them as ar,en,fr</source>
        <translation>du rapport : all, ou certaines d’entre elles comme ar,en,fr</translation>
    </message>
</context>
<context>
    <name>StatisticsReportStrings</name>
    <message>
        <source>The report holds characters that cannot be printed (%1).</source>
        <translation>Le rapport contient des caractères qui ne peuvent pas être imprimés (%1).</translation>
    </message>
</context>
<context>
    <name>StatisticsStrings</name>
    <message>
        <source>The period of the statistics has to end on the day on which it begins, or later, and to be no longer than a hundred years.</source>
        <translation>La période des statistiques doit se terminer le jour où elle commence ou plus tard, et ne pas dépasser cent ans.</translation>
    </message>
    <message>
        <source>The period of the statistics has not begun yet.</source>
        <translation>La période des statistiques n’a pas encore commencé.</translation>
    </message>
</context>
<context>
    <name>StoreStrings</name>
    <message>
        <source>What was asked for is not in the vault.</source>
        <translation>Ce qui est demandé n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>A newer version was saved meanwhile. Nothing was overwritten.</source>
        <translation>Une version plus récente a été enregistrée entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The vault cannot keep this: it is not complete.</source>
        <translation>Le coffre ne peut pas conserver cela : ce n’est pas complet.</translation>
    </message>
</context>
<context>
    <name>TaskQueueStrings</name>
    <message>
        <source>The vault is closed.</source>
        <translation>Le coffre est fermé.</translation>
    </message>
</context>
<context>
    <name>TemplateCommandStrings</name>
    <message>
        <source>the treaty text: uk-2022</source>
        <translation>le texte du traité : uk-2022</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>L’instrument « %1 » n’est pas connu.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>L’instrument ne prévoit pas de demande de type « %1 ».</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>le type de demande, par exemple preservation ou access</translation>
    </message>
</context>
<context>
    <name>TemplateLikeStrings</name>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>Le champ « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>The template "%1" does not stand before it.</source>
        <translation>Le modèle « %1 » ne le précède pas.</translation>
    </message>
    <message>
        <source>The section "%1" does not exist.</source>
        <translation>La section « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>TerminalStrings</name>
    <message>
        <source>There is no terminal to ask for a passphrase on; name a file with it.</source>
        <translation>Il n’y a pas de terminal où demander la phrase de passe ; indiquez un fichier qui la contient.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Aucune phrase de passe n’a été saisie.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La phrase de passe est trop longue.</translation>
    </message>
</context>
<context>
    <name>TimelineViewStrings</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueReaderStrings</name>
    <message>
        <source>yes or no (true or false)</source>
        <translation>oui ou non (true ou false)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>Ici doit figurer %1, et non %2.</translation>
    </message>
    <message>
        <source>The text contains the control character %1.</source>
        <translation>Le texte contient le caractère de commande %1.</translation>
    </message>
    <message>
        <source>The value is longer than %1 characters.</source>
        <translation>La valeur dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The value contains the character %1, which is invisible or changes the order of what is read.</source>
        <translation>La valeur contient le caractère %1, qui est invisible ou change l’ordre de lecture.</translation>
    </message>
    <message>
        <source>a text in languages (an object)</source>
        <translation>un texte par langues (un objet)</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>« %1 » n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not a date that exists (as 2026-11-16).</source>
        <translation>« %1 » n’est pas une date qui existe (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
        <translation>« %1 » n’est pas un instant qui existe (comme 2026-11-03T00:00:00Z).</translation>
    </message>
    <message>
        <source>The Party "%1" is not known (ISO 3166-1, two capital letters).</source>
        <translation>La Partie « %1 » n’est pas connue (ISO 3166-1, deux majuscules).</translation>
    </message>
    <message>
        <source>"%1" is not one of the choices of this field.</source>
        <translation>« %1 » n’est pas l’un des choix de ce champ.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>La liste a plus de %1 lignes.</translation>
    </message>
</context>
<context>
    <name>ValueTextStrings</name>
    <message>
        <source>The text contains half of a character.</source>
        <translation>Le texte contient une moitié de caractère.</translation>
    </message>
</context>
<context>
    <name>VaultAccessStrings</name>
    <message>
        <source>This passphrase is not strong enough: %1</source>
        <translation>Cette phrase de passe n’est pas assez sûre : %1</translation>
    </message>
    <message>
        <source>a file with the passphrase; else it is asked for</source>
        <translation>un fichier contenant la phrase de passe ; à défaut, elle est demandée</translation>
    </message>
    <message>
        <source>go on although the vault is older than it was left</source>
        <translation>continuer bien que le coffre soit plus ancien que lorsqu’il a été laissé</translation>
    </message>
    <message>
        <source>a file with the new passphrase; else it is asked for</source>
        <translation>un fichier contenant la nouvelle phrase de passe ; à défaut, elle est demandée</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>le dossier du coffre</translation>
    </message>
    <message>
        <source>Say in which vault: --vault DIR.</source>
        <translation>Indiquez dans quel coffre : --vault DIR.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase de passe : </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même encore une fois : </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Les deux ne sont pas identiques ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase de passe : </translation>
    </message>
    <message>
        <source>There is no officer "%1" in the vault.</source>
        <translation>Il n’y a pas d’agent « %1 » dans le coffre.</translation>
    </message>
</context>
<context>
    <name>VaultBackupStrings</name>
    <message>
        <source>The backup could not be read back as it was written.</source>
        <translation>La sauvegarde n’a pas pu être relue telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>Il existe déjà une sauvegarde faite à cette même seconde.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder.</source>
        <translation>La sauvegarde ne peut pas être écrite dans ce dossier.</translation>
    </message>
    <message>
        <source>This is not a backup of a vault.</source>
        <translation>Ce n’est pas une sauvegarde d’un coffre.</translation>
    </message>
    <message>
        <source>There is something of this name already; nothing is overwritten.</source>
        <translation>Un élément de ce nom existe déjà ; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>An old backup cannot be removed.</source>
        <translation>Une ancienne sauvegarde ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the backup is damaged. Take another backup.</source>
        <translation>La phrase de passe est exacte, mais la sauvegarde est endommagée. Prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of the backup is damaged or missing. Take another backup.</source>
        <translation>Le fichier de clés de la sauvegarde est endommagé ou manque. Prenez une autre sauvegarde.</translation>
    </message>
</context>
<context>
    <name>VaultCommandStrings</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1 : %2 %</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>le dossier à créer</translation>
    </message>
    <message>
        <source>the name of the first officer</source>
        <translation>le nom du premier agent</translation>
    </message>
    <message>
        <source>a file with the passphrase to set</source>
        <translation>un fichier contenant la phrase de passe à définir</translation>
    </message>
    <message>
        <source>Say who the first officer is: --officer NAME.</source>
        <translation>Indiquez qui est le premier agent : --officer NAME.</translation>
    </message>
    <message>
        <source>The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE</source>
        <translation>Le coffre a été créé. Imprimez maintenant sa feuille de récupération : comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>le dossier du coffre</translation>
    </message>
    <message>
        <source>a head of the audit chain that was printed, to compare with</source>
        <translation>le code imprimé de la dernière entrée de la chaîne d’audit, pour comparaison</translation>
    </message>
    <message>
        <source>Audit chain: %1 rows, head %2</source>
        <translation>Chaîne d’audit : %1 entrées, code de la dernière : %2</translation>
    </message>
    <message>
        <source>The vault is in order.</source>
        <translation>Le coffre est en ordre.</translation>
    </message>
    <message>
        <source>The vault is NOT in order.</source>
        <translation>Le coffre N’EST PAS en ordre.</translation>
    </message>
    <message>
        <source>the folder for backups</source>
        <translation>le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>afterwards remove old backups: the last 7 stay, and one a day for 14 days, a week for 8 weeks, a month for 12 months</source>
        <translation>supprimer ensuite les anciennes sauvegardes : les 7 dernières restent, ainsi qu’une par jour pendant 14 jours, une par semaine pendant 8 semaines, une par mois pendant 12 mois</translation>
    </message>
    <message>
        <source>Say where the backup shall go: --to FOLDER.</source>
        <translation>Indiquez où placer la sauvegarde : --to FOLDER.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed.</source>
        <translation>
            <numerusform>%n ancienne sauvegarde supprimée.</numerusform>
            <numerusform>%n anciennes sauvegardes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder of the backup</source>
        <translation>le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase de passe : </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>the officer who gets a new passphrase</source>
        <translation>l’agent qui reçoit une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>a file with the code of the recovery sheet</source>
        <translation>un fichier contenant le code de la feuille de récupération</translation>
    </message>
    <message>
        <source>Say who gets the new passphrase: --officer NAME.</source>
        <translation>Indiquez qui reçoit la nouvelle phrase de passe : --officer NAME.</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it, earlier backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE</source>
        <translation>Le coffre a une nouvelle clé. Les anciennes feuilles de récupération ne l’ouvrent plus ; les anciennes sauvegardes gardent l’ancienne clé. Imprimez une nouvelle feuille : comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>A vault can be told to create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help shows how.</source>
        <translation>Les commandes de vault sont create, sheet, verify, backup, restore, recover, rekey, officer ; comity-cli --help montre comment.</translation>
    </message>
    <message>
        <source>a practice desk, with sample cases: nothing in it is real</source>
        <translation>un bureau d’exercice, avec des affaires types : rien n’y est réel</translation>
    </message>
    <message>
        <source>The practice desk was made: nothing in it is real, and every page printed from it says so.</source>
        <translation>Le bureau d’exercice a été créé : rien n’y est réel, et chaque page qui en est imprimée le dit.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup.</source>
        <translation>comity-cli vault restore BACKUP DIR fait un nouveau coffre à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup; the backups of this vault go to %1.</source>
        <translation>comity-cli vault restore BACKUP DIR fait un nouveau coffre à partir d’une sauvegarde ; les sauvegardes de ce coffre vont dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of these; --details shows all</source>
        <translation>
            <numerusform>et %n autre ; --details les montre toutes</numerusform>
            <numerusform>et %n autres ; --details les montre toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>all that the database says of its damage</source>
        <translation>tout ce que la base de données dit de ses dommages</translation>
    </message>
</context>
<context>
    <name>VaultDeskBasisStrings</name>
    <message>
        <source>Nothing is kept yet of who is Party to the text.</source>
        <translation>Rien n’est encore conservé de qui est Partie au texte.</translation>
    </message>
</context>
<context>
    <name>VaultDeskFilesStrings</name>
    <message>
        <source>The file is too large to be shown here (over %1 MiB).</source>
        <translation>Le fichier est trop volumineux pour être affiché ici (plus de %1 Mio).</translation>
    </message>
</context>
<context>
    <name>VaultOfficersStrings</name>
    <message>
        <source>The vault could not be given its new key, and was closed. Nothing is lost: open it again, then try again.</source>
        <translation>La nouvelle clé n’a pas pu être donnée au coffre, qui a été fermé. Rien n’est perdu : rouvrez-le, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>VaultOpeningStrings</name>
    <message>
        <source>There is no vault here.</source>
        <translation>Il n’y a pas de coffre ici.</translation>
    </message>
    <message>
        <source>This is a backup of a vault. Restore it to work with it.</source>
        <translation>C’est une sauvegarde d’un coffre. Restaurez-la pour pouvoir l’utiliser.</translation>
    </message>
    <message>
        <source>The database of the vault is missing. Restore the last backup.</source>
        <translation>La base de données du coffre manque. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, but no officer belongs to it any more. Ask an administrator of the vault.</source>
        <translation>Cette phrase de passe ouvre le coffre, mais elle n’appartient plus à aucun agent. Adressez-vous à un administrateur du coffre.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are missing. Open the vault with the recovery sheet, or restore the last backup.</source>
        <translation>Le fichier de clés du coffre et sa copie manquent. Ouvrez le coffre avec la feuille de récupération ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The key file and the database are of two different vaults. Put the files back that belong together, or restore the last backup.</source>
        <translation>Le fichier de clés et la base de données sont de deux coffres différents. Remettez les fichiers qui vont ensemble ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The vault was last used with a newer version of the program. Open it with that version.</source>
        <translation>Le coffre a été utilisé en dernier lieu avec une version plus récente du programme. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The key file is not the one that the vault was left with: an earlier one was put in its place. Put the right one back, or open the vault with the recovery sheet.</source>
        <translation>Le fichier de clés n’est pas celui que le coffre avait en dernier lieu : un fichier antérieur a été mis à sa place. Remettez le bon ou ouvrez le coffre avec la feuille de récupération.</translation>
    </message>
    <message>
        <source>The creation of this vault was not finished, and nothing is in it. Create the vault again in the same place.</source>
        <translation>La création de ce coffre n’a pas été achevée et il ne contient rien. Créez-le de nouveau au même endroit.</translation>
    </message>
</context>
<context>
    <name>VaultRecoveryStrings</name>
    <message>
        <source>This recovery sheet is not of this vault, or the vault was given a new key since it was printed.</source>
        <translation>Cette feuille de récupération n’est pas celle de ce coffre, ou le coffre a reçu une nouvelle clé depuis son impression.</translation>
    </message>
    <message>
        <source>The recovery sheet does not open the database: it is not of this vault, or the vault was given a new key since it was printed, or the database is damaged. Try the last sheet, then restore the last backup.</source>
        <translation>La feuille de récupération n’ouvre pas la base de données : elle n’est pas celle de ce coffre, ou le coffre a reçu une nouvelle clé depuis son impression, ou la base de données est endommagée. Essayez la dernière feuille, puis restaurez la dernière sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that nobody can open any more.</source>
        <translation>
            <numerusform>%n demande contient une note scellée que plus personne ne peut ouvrir.</numerusform>
            <numerusform>%n demandes contiennent une note scellée que plus personne ne peut ouvrir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSettlingStrings</name>
    <message>
        <source>What was written last is not there (changes that were lost: %1).</source>
        <translation>Ce qui a été écrit en dernier n’est plus là (modifications perdues : %1).</translation>
    </message>
    <message>
        <source>The vault is not as it was left. %1 If an earlier copy was put in its place on purpose, it can be opened all the same; if not, restore the last backup.</source>
        <translation>Le coffre n’est pas tel qu’il a été laissé. %1 Si une copie antérieure a été mise à sa place à dessein, il peut être ouvert malgré tout ; sinon, restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was completed.</source>
        <translation>Le changement de clé du coffre, qui avait été interrompu, a été achevé.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was undone.</source>
        <translation>Le changement de clé du coffre, qui avait été interrompu, a été annulé.</translation>
    </message>
    <message>
        <source>A copy of the key file was mended: %1 (%2)</source>
        <translation>Une copie du fichier de clés a été réparée : %1 (%2)</translation>
    </message>
    <message>
        <source>A copy of the key file is to be mended, and could not be: %1 (%2)</source>
        <translation>Une copie du fichier de clés doit être réparée et n’a pas pu l’être : %1 (%2)</translation>
    </message>
</context>
<context>
    <name>VaultStrings</name>
    <message>
        <source>Only an administrator of the vault may do this.</source>
        <translation>Seul un administrateur du coffre peut faire cela.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and restore the last backup.</source>
        <translation>La phrase de passe est exacte, mais la base de données du coffre est endommagée. Mettez le dossier de côté tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The change of the keys failed, and it is not certain whether it is in force all the same. Close the vault and open it again: %1</source>
        <translation>Le changement des clés a échoué, et il n’est pas certain qu’il soit néanmoins en vigueur. Fermez le coffre et rouvrez-le : %1</translation>
    </message>
    <message>
        <source>The vault is being given a new key. Close it and open it again.</source>
        <translation>Le coffre est en train de recevoir une nouvelle clé. Fermez-le et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>VaultVerifyStrings</name>
    <message>
        <source>The computer's clock went back, from %1 to %2.</source>
        <translation>L’horloge de l’ordinateur a reculé, de %1 à %2.</translation>
    </message>
    <message>
        <source>The copy of the key file in the database is damaged.</source>
        <translation>La copie du fichier de clés dans la base de données est endommagée.</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>La recherche est endommagée : %1</translation>
    </message>
    <message>
        <source>The database of the vault is damaged. Do not go on working in it: restore the last backup.</source>
        <translation>La base de données du coffre est endommagée. N’y travaillez plus : restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>What falls due is not worked out anew yet by the rules of this program; it was not verified.</source>
        <translation>Les échéances n’ont pas encore été recalculées selon les règles de ce programme ; elles n’ont pas été vérifiées.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AddresseeBox</name>
    <message>
        <source>Once the requested Party is chosen, its authority comes from the directory.</source>
        <translation>Dès que la Partie requise est choisie, son autorité est reprise de l’annuaire.</translation>
    </message>
    <message>
        <source>The directory has no authority of this Party for such a request.</source>
        <translation>L’annuaire n’indique aucune autorité de cette Partie pour une telle demande.</translation>
    </message>
    <message>
        <source>The directory names %1.</source>
        <translation>L’annuaire indique %1.</translation>
    </message>
    <message>
        <source>This addressee is not in the directory, which names %1.</source>
        <translation>Ce destinataire ne figure pas dans l’annuaire, qui indique %1.</translation>
    </message>
    <message>
        <source>This is not the addressee of such a request: the directory names %1.</source>
        <translation>Ce n’est pas le destinataire d’une telle demande : l’annuaire indique %1.</translation>
    </message>
    <message>
        <source>As the directory has it: %1.</source>
        <translation>Conforme à l’annuaire : %1.</translation>
    </message>
    <message>
        <source>Verify it before you send anything there.</source>
        <translation>Vérifiez-la avant d’y envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Addressee from the directory</source>
        <translation>Destinataire repris de l’annuaire</translation>
    </message>
    <message>
        <source>From the directory…</source>
        <translation>Depuis l’annuaire…</translation>
    </message>
    <message>
        <source>The authorities of the requested Party that such a request may be addressed to</source>
        <translation>Les autorités de la Partie requise auxquelles une telle demande peut être adressée</translation>
    </message>
    <message>
        <source>Authorities that may be addressed</source>
        <translation>Autorités auxquelles on peut s’adresser</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Now and verified</source>
        <translation>En ce moment, et vérification</translation>
    </message>
    <message>
        <source>Take this addressee</source>
        <translation>Retenir ce destinataire</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>Le texte (%2) : %1, %3</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>Le texte de cet article ne figure pas dans le fichier de l’instrument. Lisez-le avant de l’invoquer.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>Ce texte n’a pas été comparé à un texte officiel.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The beginning of the file (%1); save it to read all of it.</source>
        <translation>Le début du fichier (%1) ; enregistrez-le pour le lire en entier.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the earlier page</comment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Earlier page (Ctrl+Page Up)</source>
        <translation>Page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page</comment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Page suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Minus)</source>
        <translation>Plus petit (Ctrl+Moins)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>a page into the width</comment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>Sur toute la largeur disponible (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+Plus)</source>
        <translation>Plus grand (Ctrl+Plus)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Texte de la pièce jointe</translation>
    </message>
    <message>
        <source>Picture of the attachment</source>
        <translation>Image de la pièce jointe</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentsPanel</name>
    <message>
        <source>Choose files to attach</source>
        <translation>Choisir les fichiers à joindre</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Files that belong to this request. They are kept in the vault, encrypted; drop files here to add them. A file that is taken off stays in the vault: it may be evidence.</source>
        <translation>Les fichiers qui appartiennent à cette demande. Ils sont gardés dans le coffre, chiffrés ; déposez des fichiers ici pour les ajouter. Un fichier retiré reste dans le coffre : il peut servir de preuve.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n fichier a été ajouté.</numerusform>
            <numerusform>%n fichiers ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>Le fichier %1 n’a pas été ajouté : %2</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Le fichier a été enregistré : %1</translation>
    </message>
    <message>
        <source>The folder for the attachments</source>
        <translation>Le dossier des pièces jointes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were saved to %1.</source>
        <translation>
            <numerusform>%n fichier a été enregistré dans %1.</numerusform>
            <numerusform>%n fichiers ont été enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>Le fichier %1 n’a pas été enregistré : %2</translation>
    </message>
    <message>
        <source>%1 bytes. SHA-256: %2</source>
        <translation>%1 octets. SHA-256 : %2</translation>
    </message>
    <message>
        <source>File %1 of %2 is on its way into the vault…</source>
        <translation>Fichier %1 sur %2 en cours d’ajout au coffre…</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>Avancement des fichiers</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>&amp;Tout enregistrer…</translation>
    </message>
</context>
<context>
    <name>comity::ui::AuthorityPage</name>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>Un champ contient un texte qui n’est pas encore une valeur valable : corrigez-le ou videz-le d’abord.</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Votre autorité</translation>
    </message>
    <message>
        <source>What you say here once begins every new request. Give the names in the languages you write to others in.</source>
        <translation>Ce que vous indiquez ici une fois figure en tête de chaque nouvelle demande. Donnez les noms dans les langues dans lesquelles vous écrivez à vos correspondants.</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Garder ces indications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisBox</name>
    <message>
        <source>Once both Parties are named, it is said here whether the text is in force between them.</source>
        <translation>Une fois les deux Parties nommées, il est dit ici si le texte est en vigueur entre elles.</translation>
    </message>
    <message>
        <source>What follows…</source>
        <translation>Ce qui en découle…</translation>
    </message>
    <message>
        <source>Channels, grounds, conditions and all that follows, with the text of each provision</source>
        <translation>Voies, motifs, conditions et tout ce qui en découle, avec le texte de chaque disposition</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPage</name>
    <message>
        <source>Legal basis</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>On what a request between two Parties rests on a day, and what follows from it. Every line names the provision that decides it; what is not known is not guessed.</source>
        <translation>Sur quoi repose une demande entre deux Parties à une date, et ce qui en découle. Chaque ligne nomme la disposition qui en décide ; ce qui n’est pas connu n’est pas deviné.</translation>
    </message>
    <message>
        <source>Requesting Party</source>
        <translation>Partie requérante</translation>
    </message>
    <message>
        <source>Requested Party</source>
        <translation>Partie requise</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Offence established in accordance with the text</source>
        <translation>Infraction établie conformément au texte</translation>
    </message>
    <message>
        <source>Coercive action is asked for</source>
        <translation>Une mesure coercitive est demandée</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPanel</name>
    <message>
        <source>On the day</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>The Parties, the kind and the urgency are those of the form.</source>
        <translation>Les Parties, le type et l’urgence sont ceux du formulaire.</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisView</name>
    <message>
        <source>What the file says is kept in the vault.</source>
        <translation>Ce que dit le fichier est conservé dans le coffre.</translation>
    </message>
    <message>
        <source>Choose the requesting and the requested Party.</source>
        <translation>Choisissez la Partie requérante et la Partie requise.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>Une Partie ne s’adresse pas de demande à elle-même.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, as 2026-11-16.</source>
        <translation>Écrivez la date sous la forme année-mois-jour, par exemple 2026-11-16.</translation>
    </message>
    <message>
        <source>What this office knew of the Parties cannot be read by this program. Take in a file of Parties anew.</source>
        <translation>Ce que ce service savait des Parties ne peut être lu par ce programme. Reprenez à nouveau un fichier de Parties.</translation>
    </message>
    <message>
        <source>This office was told nothing yet of who is Party to the text, or of the treaties between the Parties. It comes from a file.</source>
        <translation>Ce service ne sait encore rien de qui est Partie au texte, ni des traités entre les Parties. Cela vient d’un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n Party(ies) known</source>
        <translation>
            <numerusform>%n Partie connue</numerusform>
            <numerusform>%n Parties connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(ies) or arrangement(s)</source>
        <translation>
            <numerusform>%n traité ou arrangement</numerusform>
            <numerusform>%n traités ou arrangements</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>When it was verified is not recorded</source>
        <translation>La date de la vérification n’est pas inscrite</translation>
    </message>
    <message>
        <source>Take in a file of Parties</source>
        <translation>Reprendre un fichier de Parties</translation>
    </message>
    <message>
        <source>Save what is known of the Parties</source>
        <translation>Enregistrer ce qui est connu des Parties</translation>
    </message>
    <message>
        <source>What is known of the Parties is in the file %1.</source>
        <translation>Ce qui est connu des Parties est dans le fichier %1.</translation>
    </message>
    <message>
        <source>What is not known here is not guessed. Take in a file of Parties that says when each of the two deposited its instrument, and what it declared.</source>
        <translation>Ce qui n’est pas connu ici n’est pas deviné. Reprenez un fichier de Parties qui dit quand chacune des deux a déposé son instrument, et ce qu’elle a déclaré.</translation>
    </message>
    <message>
        <source>Legal basis and the text of the article</source>
        <translation>Fondement juridique et texte de l’article</translation>
    </message>
    <message>
        <source>Legal basis, line by line</source>
        <translation>Fondement juridique, ligne par ligne</translation>
    </message>
    <message>
        <source>Choose a line, and the text of its article stands here.</source>
        <translation>Choisissez une ligne : le texte de son article s’affiche ici.</translation>
    </message>
    <message>
        <source>Take in a file of Parties…</source>
        <translation>Reprendre un fichier de Parties…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>What this office knows of the Parties, for another office or for safe keeping</source>
        <translation>Ce que ce service sait des Parties, pour un autre service ou pour le garder</translation>
    </message>
</context>
<context>
    <name>comity::ui::BatchPanel</name>
    <message>
        <source>The language each was drafted in</source>
        <translation>La langue dans laquelle chacune a été rédigée</translation>
    </message>
    <message>
        <source>The language each was drafted in, with %1 beside it</source>
        <translation>La langue dans laquelle chacune a été rédigée, avec %1 en regard</translation>
    </message>
    <message>
        <source>The folder for the PDF files</source>
        <translation>Le dossier des fichiers PDF</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the requests can be written into PDF files.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur ; les demandes peuvent être écrites dans des fichiers PDF.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>at least so many</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <source>It ended before all were made: %1</source>
        <translation>Le travail s’est arrêté avant la fin : %1</translation>
    </message>
    <message>
        <source>It was stopped before all were made.</source>
        <translation>Le travail a été arrêté avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1.</source>
        <translation>
            <numerusform>%n fichier PDF a été écrit dans %1.</numerusform>
            <numerusform>%n fichiers PDF ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests has text that is not saved as a version yet; it is not in these papers.</source>
        <translation>
            <numerusform>%n des demandes contient du texte qui n’est pas encore enregistré comme version ; il ne figure pas dans ces documents.</numerusform>
            <numerusform>%n des demandes contiennent du texte qui n’est pas encore enregistré comme version ; il ne figure pas dans ces documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not made; here is why. Enter opens one.</source>
        <translation>
            <numerusform>%n demande n’a pas été traitée ; en voici la raison. Entrée l’ouvre.</numerusform>
            <numerusform>%n demandes n’ont pas été traitées ; en voici les raisons. Entrée en ouvre une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them stand here.</source>
        <translation>
            <numerusform>La première (%n) figure ici.</numerusform>
            <numerusform>Les %n premières figurent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stop before the next request</source>
        <translation>Arrêter avant la demande suivante</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Request %1 of %2. You can go on working meanwhile.</source>
        <translation>Demande %1 sur %2. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Request %1. You can go on working meanwhile.</source>
        <translation>Demande %1. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Print requests, or write their PDF files</source>
        <translation>Imprimer des demandes ou écrire leurs fichiers PDF</translation>
    </message>
    <message>
        <source>Only the &amp;selected requests (%1)</source>
        <translation>Seulement les demandes &amp;sélectionnées (%1)</translation>
    </message>
    <message>
        <source>&amp;All requests of this list, as it is filtered (%1)</source>
        <translation>&amp;Toutes les demandes de cette liste, telle qu’elle est filtrée (%1)</translation>
    </message>
    <message>
        <source>In these &amp;languages:</source>
        <translation>Dans ces &amp;langues :</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>Langues des documents</translation>
    </message>
    <message>
        <source>Choose a &amp;folder and write…</source>
        <translation>Choisir un &amp;dossier et écrire…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Progress of the papers</source>
        <translation>Avancement des documents</translation>
    </message>
    <message>
        <source>Requests that were not made</source>
        <translation>Demandes non traitées</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Why it was not made</source>
        <translation>Pourquoi elle n’a pas été traitée</translation>
    </message>
    <message>
        <source>&amp;Write these again, over the files that are there</source>
        <translation>É&amp;crire celles-ci de nouveau, en remplaçant les fichiers existants</translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests hold(s) what is under conditions; whoever gets its papers has to keep to them. The conditions stand in the request and on the page of conditions.</source>
        <translation>
            <numerusform>%n de ces demandes contient des éléments soumis à des conditions ; quiconque en reçoit les documents doit les respecter. Les conditions figurent dans la demande et sur la page des conditions.</numerusform>
            <numerusform>%n de ces demandes contiennent des éléments soumis à des conditions ; quiconque en reçoit les documents doit les respecter. Les conditions figurent dans la demande et sur la page des conditions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BondStrip</name>
    <message>
        <source>&amp;All conditions…</source>
        <translation>&amp;Toutes les conditions…</translation>
    </message>
    <message>
        <source>All conditions of all requests</source>
        <translation>Toutes les conditions de toutes les demandes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more condition(s)</source>
        <translation>
            <numerusform>et %n autre condition</numerusform>
            <numerusform>et %n autres conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, answer</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::CalendarButton</name>
    <message>
        <source>Choose a day in a calendar</source>
        <translation>Choisir un jour dans un calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>comity::ui::CasePage</name>
    <message>
        <source>Being kept…</source>
        <translation>Écriture dans le coffre…</translation>
    </message>
    <message>
        <source>Kept in the vault; not yet saved as a version</source>
        <translation>Gardé dans le coffre ; pas encore enregistré comme version</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardé</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constatations (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <source>Party not named yet</source>
        <translation>Partie non encore désignée</translation>
    </message>
    <message>
        <source>What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: compare before you save.</source>
        <translation>Ce que vous aviez saisi précédemment a été rétabli. Entre-temps, quelqu’un d’autre a enregistré la version %1 : comparez avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Throw my text away</source>
        <translation>Abandonner mon texte</translation>
    </message>
    <message>
        <source>What you typed and did not save was brought back.</source>
        <translation>Ce que vous aviez saisi sans l’enregistrer a été rétabli.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner ce texte</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Enregistré comme version %1</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet. It is kept, but a version cannot hold it: mend or empty the field first.</source>
        <translation>Un champ contient un texte qui n’est pas encore une valeur valable. Ce texte est gardé, mais une version ne peut pas le contenir : corrigez ou videz d’abord le champ.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>Enregistrer une &amp;version</translation>
    </message>
    <message>
        <source>Everything you type is kept by itself. Saving makes a version that stays in the history.</source>
        <translation>Tout ce que vous saisissez est gardé automatiquement. L’enregistrement crée une version qui reste dans l’historique.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Form and what belongs to it</source>
        <translation>Formulaire et éléments associés</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Write down what the paper says, and attach a scan of it: the paper is what was received.</source>
        <translation>Notez ce que dit le document papier et joignez-en une copie numérisée : c’est le papier qui a été reçu.</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>Joindre la copie numérisée…</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of a request: what happened and what is due</comment>
        <translation>Déroulement</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n fichier a été écrit.</numerusform>
            <numerusform>%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make its paper…</source>
        <translation>Établir le document correspondant…</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they are not written on it:</source>
        <translation>Quiconque reçoit ce que contient ce dossier doit en respecter les conditions ; elles n’y sont pas inscrites :</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they stand in a file beside each:</source>
        <translation>Quiconque reçoit le contenu de ce dossier doit en respecter les conditions ; elles figurent dans un fichier à côté de chacun :</translation>
    </message>
    <message>
        <source>Findings, course, preview, history, files, attachments, legal basis</source>
        <translation>Constatations, déroulement, aperçu, historique, fichiers, pièces jointes, fondement juridique</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>It was printed. The queue of the printer may keep a copy for a day or longer.</source>
        <translation>Imprimé. La file de l’imprimante peut en garder une copie un jour ou plus.</translation>
    </message>
</context>
<context>
    <name>comity::ui::CheckListEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, entry of its list</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ChoiceEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
</context>
<context>
    <name>comity::ui::ClockStrip</name>
    <message>
        <source>The clock of this computer went back.</source>
        <translation>L’horloge de cet ordinateur a reculé.</translation>
    </message>
    <message>
        <source>It says %1, and something was recorded in this vault at %2 already. One of the two is wrong: check date and time before you rely on any day that is counted here.</source>
        <translation>Elle indique %1, alors qu’une inscription a déjà été faite dans ce coffre à %2. L’une des deux est fausse : vérifiez la date et l’heure avant de vous fier à un jour compté ici.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonModel</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonView</name>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n différence.</numerusform>
            <numerusform>%n différences.</numerusform>
        </translation>
    </message>
    <message>
        <source>added: “%1”</source>
        <translation>ajouté : « %1 »</translation>
    </message>
    <message>
        <source>left out: “%1”</source>
        <translation>omis : « %1 »</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <comment>words of one text, of the other</comment>
        <translation>« %1 » → « %2 »</translation>
    </message>
    <message>
        <source>The text of this article is in one of the two files only, or in none; number and heading are compared.</source>
        <translation>Le texte de cet article ne figure que dans l’un des deux fichiers, ou dans aucun ; le numéro et le titre sont comparés.</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <comment>instrument</comment>
        <translation>&amp;Premier :</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <comment>instrument</comment>
        <translation>&amp;Second :</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>P&amp;artie :</translation>
    </message>
    <message>
        <source>First instrument</source>
        <translation>Premier instrument</translation>
    </message>
    <message>
        <source>Second instrument</source>
        <translation>Second instrument</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation>Ce que dit le premier</translation>
    </message>
    <message>
        <source>What the second says</source>
        <translation>Ce que dit le second</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionModel</name>
    <message>
        <source>Nobody yet: proposed</source>
        <comment>who is bound by a condition</comment>
        <translation>Personne à ce jour : proposée</translation>
    </message>
    <message>
        <source>Nobody: not accepted</source>
        <comment>who is bound by a condition</comment>
        <translation>Personne : non acceptée</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who is bound by a condition</comment>
        <translation>Nous</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who is bound by a condition</comment>
        <translation>L’autre Partie</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Qui est lié</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>Explication de l’usage</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionsPage</name>
    <message>
        <source>Save the conditions as a table (CSV)</source>
        <translation>Enregistrer les conditions sous forme de tableau (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are in the table %1.</source>
        <translation>
            <numerusform>%n condition figure dans le tableau %1.</numerusform>
            <numerusform>%n conditions figurent dans le tableau %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What was provided may be used only as these conditions allow, from the day on which they were accepted. They bind whether a request is on the desk, in the archive or in the bin. A day of an explanation is the one that was told, or this office's own target: the text names none.</source>
        <translation>Ce qui a été fourni ne peut être utilisé que comme ces conditions le permettent, à compter du jour où elles ont été acceptées. Elles lient, que la demande soit sur le bureau, archivée ou dans la corbeille. Le jour d’une explication est celui qui a été indiqué, ou l’objectif de ce bureau : le texte n’en fixe aucun.</translation>
    </message>
    <message>
        <source>&amp;Who is bound</source>
        <translation>&amp;Qui est lié</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Qui est lié</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>L’autre Partie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accepted: they bind</source>
        <translation>Acceptées : elles lient</translation>
    </message>
    <message>
        <source>Proposed, not answered yet</source>
        <translation>Proposées, sans réponse à ce jour</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non acceptées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>&amp;Only where an explanation of the use is due</source>
        <translation>Seulement là où une e&amp;xplication de l’usage est à donner</translation>
    </message>
    <message>
        <source>There are no such conditions.</source>
        <translation>Il n’y a pas de telles conditions.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Enregistrer comme &amp;tableau…</translation>
    </message>
</context>
<context>
    <name>comity::ui::CoursePanel</name>
    <message>
        <source>The draft is finished: check it</source>
        <translation>Le projet est achevé : le vérifier</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>Soumettre pour approbation…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Elle a été envoyée…</translation>
    </message>
    <message>
        <source>Formal confirmation sent…</source>
        <translation>Confirmation officielle envoyée…</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Elle a été reçue…</translation>
    </message>
    <message>
        <source>Receipt acknowledged…</source>
        <translation>Accusé de réception envoyé…</translation>
    </message>
    <message>
        <source>Preservation effected…</source>
        <translation>Conservation effectuée…</translation>
    </message>
    <message>
        <source>Follow-up request sent…</source>
        <translation>Demande de suivi envoyée…</translation>
    </message>
    <message>
        <source>Follow-up request received…</source>
        <translation>Demande de suivi reçue…</translation>
    </message>
    <message>
        <source>Follow-up decided…</source>
        <translation>Demande de suivi tranchée…</translation>
    </message>
    <message>
        <source>Answer the notice…</source>
        <translation>Répondre à l’avis…</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Résultat…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Clore le dossier…</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>Consigner un é&amp;vénement…</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <comment>one of the data that are preserved</comment>
        <translation>Élément %1 : %2</translation>
    </message>
    <message>
        <source>What you typed is not saved as a version yet, and would be no part of this. Save a version first.</source>
        <translation>Ce que vous avez saisi n’est pas encore enregistré comme version et n’en ferait pas partie. Enregistrez d’abord une version.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>C’est consigné.</translation>
    </message>
    <message>
        <source>Measure ordered…</source>
        <translation>Mesure ordonnée…</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>Établir la demande d’&amp;accès</translation>
    </message>
    <message>
        <source>It lapsed: record it</source>
        <translation>Échue : la consigner</translation>
    </message>
    <message>
        <source>An event or a paper is being written. Finish it first, then open this again.</source>
        <translation>Un événement ou un document est en cours de rédaction. Terminez-le d’abord, puis ouvrez ceci de nouveau.</translation>
    </message>
    <message>
        <source>The file is kept among the attachments of the case. Nothing was recorded.</source>
        <translation>Le fichier est conservé parmi les pièces jointes du dossier. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>A draft of the request for access (%1), filled from this request and linked to it, is made and opened.</source>
        <translation>Un projet de demande d’accès (%1), rempli à partir de cette demande et rattaché à elle, est établi et ouvert.</translation>
    </message>
</context>
<context>
    <name>comity::ui::CreateVault</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault and opens with the same passphrases. Choose a folder on another disk, for instance a memory stick that is locked away.</source>
        <translation>Une sauvegarde est chiffrée comme le coffre et s’ouvre avec les mêmes phrases de passe. Choisissez un dossier sur un autre disque, par exemple une clé USB gardée sous clé.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and make the first backup…</source>
        <translation>Choisir un &amp;dossier et faire la première sauvegarde…</translation>
    </message>
    <message>
        <source>The first backup is made and was checked by opening it.</source>
        <translation>La première sauvegarde est faite et a été vérifiée par une ouverture.</translation>
    </message>
    <message>
        <source>None is made yet. You can also choose the folder later, from the menu Vault.</source>
        <translation>Aucune n’a encore été faite. Vous pouvez aussi choisir le dossier plus tard, dans le menu Coffre.</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>La sauvegarde est en cours de création et de vérification.</translation>
    </message>
    <message>
        <source>The vault is being made. Deriving its key takes a second on purpose: it makes guessing slow.</source>
        <translation>Le coffre est en cours de création. Le calcul de sa clé prend à dessein une seconde : il est ainsi très long de deviner une phrase de passe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Créer le coffre</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Ouvrir le bureau</translation>
    </message>
    <message>
        <source>&amp;Make the practice desk</source>
        <translation>&amp;Créer le bureau d’exercice</translation>
    </message>
</context>
<context>
    <name>comity::ui::DateEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
</context>
<context>
    <name>comity::ui::DayField</name>
    <message>
        <source>Day on which the basis is asked for</source>
        <translation>Date à laquelle le fondement est demandé</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlineModel</name>
    <message>
        <source>no date</source>
        <comment>of what is held pending a decision</comment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en attente de décision</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a deadline</comment>
        <translation>%1 (provisoire)</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who has to act</comment>
        <translation>Nous</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who has to act</comment>
        <translation>L’autre Partie</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>Enregistrer les échéances dans un fichier de calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are in the calendar file %1.</source>
        <translation>
            <numerusform>%n échéance figure dans le fichier de calendrier %1.</numerusform>
            <numerusform>%n échéances figurent dans le fichier de calendrier %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>The sixty days of a preservation are the text's. Everything called a target is this office's own aim: the text says "promptly" and names no day.</source>
        <translation>Les soixante jours de la conservation viennent du texte. Tout ce qui est appelé objectif est propre à ce service : le texte dit « promptement » et ne fixe aucun jour.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Overdue and the next 7 days</source>
        <translation>En retard et les 7 prochains jours</translation>
    </message>
    <message>
        <source>Overdue and the next 30 days</source>
        <translation>En retard et les 30 prochains jours</translation>
    </message>
    <message>
        <source>Overdue and the next 90 days</source>
        <translation>En retard et les 90 prochains jours</translation>
    </message>
    <message>
        <source>All, and what is held</source>
        <translation>Toutes, y compris ce qui est en attente de décision</translation>
    </message>
    <message>
        <source>Who &amp;acts</source>
        <translation>Qui &amp;agit</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>L’autre Partie</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortantes</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Nothing is due in this period.</source>
        <translation>Rien n’arrive à échéance dans cette période.</translation>
    </message>
    <message>
        <source>Calendar of the deadlines</source>
        <translation>Calendrier des échéances</translation>
    </message>
    <message>
        <source>with references of requests</source>
        <translation>avec les références des demandes</translation>
    </message>
    <message>
        <source>A calendar is often read by others. Without this it says only that something is due.</source>
        <translation>Un calendrier est souvent lu par d’autres. Sans cette option, il dit seulement que quelque chose arrive à échéance.</translation>
    </message>
    <message>
        <source>Save as &amp;calendar file…</source>
        <translation>Enregistrer comme &amp;calendrier…</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskDeadlines</name>
    <message>
        <source>Show the deadlines</source>
        <translation>Afficher les échéances</translation>
    </message>
    <message>
        <source>Something is due. Open Comity to see what.</source>
        <translation>Une échéance approche. Ouvrez Comity pour la voir.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) overdue.</source>
        <translation>
            <numerusform>%n échéance en retard.</numerusform>
            <numerusform>%n échéances en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) in the next seven days.</source>
        <translation>
            <numerusform>%n échéance dans les sept prochains jours.</numerusform>
            <numerusform>%n échéances dans les sept prochains jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <comment>place at the side</comment>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Deadlines (%1)</source>
        <comment>place at the side, with how many are overdue or near</comment>
        <translation>Échéances (%1)</translation>
    </message>
    <message>
        <source>Record as lapsed</source>
        <translation>Consigner comme échue</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskPage</name>
    <message>
        <source>Say once who you are: it begins every request you write.</source>
        <translation>Indiquez une fois qui vous êtes : cela figure en tête de chaque demande que vous rédigez.</translation>
    </message>
    <message>
        <source>Your authority…</source>
        <translation>Votre autorité…</translation>
    </message>
    <message>
        <source>Everything you typed is saved as a version.</source>
        <translation>Tout ce que vous avez saisi est enregistré comme version.</translation>
    </message>
    <message>
        <source>What you type and do not save as a version stands here, until you do.</source>
        <translation>Ce que vous saisissez sans l’enregistrer comme version figure ici, jusqu’à ce que vous l’enregistriez.</translation>
    </message>
    <message>
        <source>Choose request files or transmittals</source>
        <translation>Choisir des fichiers de demande ou des transmissions</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported before.</source>
        <translation>Le fichier %1 a déjà été importé.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>Le fichier %1 n’a pas été admis : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came in.</source>
        <translation>
            <numerusform>%n demande importée.</numerusform>
            <numerusform>%n demandes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>La sauvegarde est en cours de création et de vérification.</translation>
    </message>
    <message>
        <source>The backup is made and was checked by opening it: %1</source>
        <translation>La sauvegarde est faite et a été vérifiée par une ouverture : %1</translation>
    </message>
    <message>
        <source>%1 at the vault %2</source>
        <translation>%1, coffre %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Émises (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Reçues (%1)</translation>
    </message>
    <message>
        <source>Not saved yet (%1)</source>
        <translation>Non enregistrées (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>A sheet printed before holds the same key: both open the vault, so keep or destroy the old one with the same care. When the vault gets a new key, all earlier sheets end, and a new one is needed.</source>
        <translation>Une feuille imprimée auparavant porte la même clé : toutes deux ouvrent le coffre ; gardez ou détruisez donc l’ancienne avec le même soin. Quand le coffre reçoit une nouvelle clé, toutes les feuilles antérieures cessent de valoir et il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>Archives (%1)</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Corbeille (%1)</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>Les archives sont vides.</translation>
    </message>
    <message>
        <source>Requests that are done with can be moved here, out of the way.</source>
        <translation>Les demandes terminées peuvent être déplacées ici.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Del moves requests here.</source>
        <translation>La touche Suppr déplace des demandes ici.</translation>
    </message>
    <message>
        <source>Nothing is ever erased: what is in the bin stays in the vault, with all its versions, and can be taken out again.</source>
        <translation>Rien n’est jamais effacé : ce qui est dans la corbeille reste dans le coffre, avec toutes ses versions, et peut en être retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the bin.</source>
        <translation>
            <numerusform>%n demande mise à la corbeille.</numerusform>
            <numerusform>%n demandes mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the archive.</source>
        <translation>
            <numerusform>%n demande déplacée vers les archives.</numerusform>
            <numerusform>%n demandes déplacées vers les archives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) put back to where they were.</source>
        <translation>
            <numerusform>%n demande remise où elle était.</numerusform>
            <numerusform>%n demandes remises où elles étaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned.</source>
        <translation>
            <numerusform>%n demande attribuée.</numerusform>
            <numerusform>%n demandes attribuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>place at the side</comment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>%1 is a paper of the dialogue about a request: open it by itself.</source>
        <translation>%1 est un document échangé au sujet d’une demande : ouvrez-le séparément.</translation>
    </message>
    <message>
        <source>Choose a paper that was received</source>
        <translation>Choisir un document reçu</translation>
    </message>
    <message>
        <source>This is a request, with the reference %1, that is not here yet.</source>
        <translation>Il s’agit d’une demande, portant la référence %1, qui n’est pas encore ici.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>No request in this vault has the reference %1 that the paper names: it is meant for another office, or its request was not taken in yet.</source>
        <translation>Aucune demande de ce coffre ne porte la référence %1 que cite le document : il est destiné à un autre service, ou la demande n’a pas encore été enregistrée.</translation>
    </message>
    <message>
        <source>This is a paper as this office writes it about the request %1, not one that it receives.</source>
        <translation>Ce document est de ceux que ce service établit au sujet de la demande %1, non de ceux qu’il reçoit.</translation>
    </message>
    <message>
        <source>The paper belongs to another case, with the reference %1.</source>
        <translation>Le document relève d’un autre dossier, dont la référence est %1.</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>What was confirmed is the content of the request now, as version %1; the copy that came before stays among its versions.</source>
        <translation>Ce qui a été confirmé est désormais le contenu de la demande, version %1 ; la copie reçue auparavant reste parmi ses versions.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <comment>place at the side</comment>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>place at the side</comment>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>place at the side</comment>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskSettings</name>
    <message>
        <source>not a list of days</source>
        <translation>pas une liste de jours</translation>
    </message>
    <message>
        <source>Not kept, for it is no list of days from 0 to 366 (as 30, 14, 7): %1</source>
        <translation>Non conservé, car ce n’est pas une liste de jours de 0 à 366 (comme 30, 14, 7) : %1</translation>
    </message>
    <message>
        <source>Last guaranteed day of a preservation</source>
        <translation>Dernier jour garanti d’une conservation</translation>
    </message>
    <message>
        <source>Loss of the data at the service</source>
        <translation>Perte des données chez le fournisseur</translation>
    </message>
    <message>
        <source>Formal confirmation</source>
        <translation>Confirmation officielle</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Preservation to be effected</source>
        <translation>Conservation à effectuer</translation>
    </message>
    <message>
        <source>Reply that the request asks for</source>
        <translation>Réponse que la demande sollicite</translation>
    </message>
    <message>
        <source>Follow-up request</source>
        <translation>Demande de suivi</translation>
    </message>
    <message>
        <source>Word that the follow-up request was received</source>
        <translation>Avis de réception de la demande de suivi</translation>
    </message>
    <message>
        <source>Answer to a notice of concern</source>
        <translation>Réponse à un avis de préoccupation</translation>
    </message>
    <message>
        <source>Answer on confidentiality</source>
        <translation>Réponse sur la confidentialité</translation>
    </message>
    <message>
        <source>Information that was asked for</source>
        <translation>Informations demandées</translation>
    </message>
    <message>
        <source>Answer to proposed conditions</source>
        <translation>Réponse aux conditions proposées</translation>
    </message>
    <message>
        <source>Answer on an extension</source>
        <translation>Réponse sur une prolongation</translation>
    </message>
    <message>
        <source>Review of a postponement</source>
        <translation>Réexamen d’un ajournement</translation>
    </message>
    <message>
        <source>Day that was told with a delay</source>
        <translation>Jour indiqué avec un retard</translation>
    </message>
    <message>
        <source>Decision on the follow-up request</source>
        <translation>Décision sur la demande de suivi</translation>
    </message>
    <message>
        <source>Explanation of the use made</source>
        <translation>Explication de l’usage fait</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>Kept in the vault that is open, for all its officers.</source>
        <translation>Conservé dans le coffre ouvert, pour tous ses agents.</translation>
    </message>
    <message>
        <source>Time &amp;zone of this office</source>
        <translation>&amp;Fuseau horaire de ce bureau</translation>
    </message>
    <message>
        <source>Reservation of our &amp;Party under article 9, paragraph 4</source>
        <translation>&amp;Réserve de notre Partie au titre du paragraphe 4 de l’article 9</translation>
    </message>
    <message>
        <source>Not known: the ground is not offered</source>
        <translation>Non connue : le motif n’est pas proposé</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Formulée</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Non formulée</translation>
    </message>
    <message>
        <source>Reservation of our Party under article 9, paragraph 4</source>
        <translation>Réserve de notre Partie au titre du paragraphe 4 de l’article 9</translation>
    </message>
    <message>
        <source>Only with it can preservation be refused for want of dual criminality, and only for offences that are none of the Convention.</source>
        <translation>Elle seule permet de refuser une conservation faute de double incrimination, et uniquement pour des infractions qui ne relèvent pas de la Convention.</translation>
    </message>
    <message>
        <source>Targets of this office</source>
        <translation>Objectifs de ce bureau</translation>
    </message>
    <message>
        <source>The text says "promptly" and "expeditiously" and names no day: these are this office's own aims and are shown as targets everywhere. Only the sixty days of article 9, paragraph 7, are the text's.</source>
        <translation>Le texte dit « promptement » et « rapidement » et ne fixe aucun jour : ce sont les objectifs propres à ce bureau, présentés partout comme des objectifs. Seuls les soixante jours du paragraphe 7 de l’article 9 sont ceux du texte.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>Target, in days</source>
        <translation>Objectif, en jours</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>Prévenir tant de jours avant</translation>
    </message>
    <message>
        <source>Target in days: %1</source>
        <translation>Objectif en jours : %1</translation>
    </message>
    <message>
        <source>by the text</source>
        <translation>par le texte</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>selon l’indication</translation>
    </message>
    <message>
        <source>Warn so many days before: %1</source>
        <translation>Prévenir tant de jours avant : %1</translation>
    </message>
    <message>
        <source>As they &amp;usually are</source>
        <translation>Valeurs &amp;usuelles</translation>
    </message>
    <message>
        <source>Set the targets as they usually are</source>
        <translation>Remettre les objectifs à leurs valeurs usuelles</translation>
    </message>
    <message>
        <source>Execution of the request</source>
        <translation>Exécution de la demande</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryImport</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Modifiée ici et là-bas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (rien)</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies)</source>
        <translation>
            <numerusform>Reprendre %n fiche</numerusform>
            <numerusform>Reprendre %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>Ce que %1 modifierait</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies), and the directory says the same already.</source>
        <translation>
            <numerusform>Le fichier contient %n fiche, et l’annuaire dit déjà la même chose.</numerusform>
            <numerusform>Le fichier contient %n fiches, et l’annuaire dit déjà la même chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies). Nothing is saved yet: tick what is to be taken over. What both of you changed is not ticked.</source>
        <translation>
            <numerusform>Le fichier contient %n fiche. Rien n’est encore enregistré : cochez ce qui doit être repris. Ce qui a été modifié des deux côtés n’est pas coché.</numerusform>
            <numerusform>Le fichier contient %n fiches. Rien n’est encore enregistré : cochez ce qui doit être repris. Ce qui a été modifié des deux côtés n’est pas coché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences between the directory and the file</source>
        <translation>Différences entre l’annuaire et le fichier</translation>
    </message>
    <message>
        <source>Entry or field</source>
        <translation>Fiche ou champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Ne rien reprendre</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryModel</name>
    <message>
        <source>%1 (practice)</source>
        <comment>an invented authority</comment>
        <translation>%1 (exercice)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Addressee of; declarations</source>
        <translation>Destinataire de ; déclarations</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the directory.</source>
        <translation>
            <numerusform>%n fiche reprise dans l’annuaire.</numerusform>
            <numerusform>%n fiches reprises dans l’annuaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: choose a Party and add its authorities, or import a file.</source>
        <translation>Rien n’est encore connu : choisissez une Partie et ajoutez ses autorités, ou importez un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown</source>
        <translation>
            <numerusform>%n ligne affichée</numerusform>
            <numerusform>%n lignes affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>New authority…</source>
        <translation>Nouvelle autorité…</translation>
    </message>
    <message>
        <source>New authority of %1…</source>
        <translation>Nouvelle autorité : %1…</translation>
    </message>
    <message>
        <source>You changed this entry and did not save it: save it or throw your changes away before you open another.</source>
        <translation>Vous avez modifié cette fiche sans l’enregistrer : enregistrez-la ou abandonnez vos modifications avant d’en ouvrir une autre.</translation>
    </message>
    <message>
        <source>Import a directory file</source>
        <translation>Importer un fichier d’annuaire</translation>
    </message>
    <message>
        <source>Export the directory (.json for another desk, .csv for a spreadsheet)</source>
        <translation>Exporter l’annuaire (.json pour un autre bureau, .csv pour un tableur)</translation>
    </message>
    <message>
        <source>The directory is in the file %1.</source>
        <translation>L’annuaire se trouve dans le fichier %1.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Parties and their authorities, as this office knows them. Nothing here comes with the program: each entry has its source, and the day on which somebody last compared it.</source>
        <translation>Les Parties et leurs autorités, telles que ce service les connaît. Rien ici n’est livré avec le programme : chaque fiche a sa source et le jour de sa dernière vérification.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Rechercher dans l’annuaire</translation>
    </message>
    <message>
        <source>Party, name, address, number …</source>
        <translation>Partie, nom, adresse, numéro…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Fiches affichées</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvertes en ce moment</translation>
    </message>
    <message>
        <source>To be verified again</source>
        <translation>À vérifier de nouveau</translation>
    </message>
    <message>
        <source>Parties with declarations</source>
        <translation>Parties ayant fait des déclarations</translation>
    </message>
    <message>
        <source>Verify again after (days)</source>
        <translation>Vérifier de nouveau après (jours)</translation>
    </message>
    <message>
        <source>Days after which an entry wants to be verified again</source>
        <translation>Jours après lesquels une fiche doit être vérifiée de nouveau</translation>
    </message>
    <message>
        <source>Parties and authorities</source>
        <translation>Parties et autorités</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read by this program and are not shown: %1</source>
        <translation>
            <numerusform>%n entrée ne peut pas être lue par ce programme et n’est pas affichée : %1</numerusform>
            <numerusform>%n entrées ne peuvent pas être lues par ce programme et ne sont pas affichées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal basis…</source>
        <translation>Fondement juridique…</translation>
    </message>
    <message>
        <source>What is in force between this office's Party and the chosen one, and what follows</source>
        <translation>Ce qui est en vigueur entre la Partie de ce service et la Partie choisie, et ce qui en découle</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryHistory</name>
    <message>
        <source>Taken out</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, not kept</source>
        <translation>Version %1, non conservée</translation>
    </message>
    <message>
        <source>This entry was never saved.</source>
        <translation>Cette fiche n’a jamais été enregistrée.</translation>
    </message>
    <message>
        <source>Then the entry was taken out of the directory.</source>
        <translation>La fiche a alors été retirée de l’annuaire.</translation>
    </message>
    <message>
        <source>What this version said is not kept.</source>
        <translation>Le contenu de cette version n’a pas été conservé.</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Ce que la version %1 a modifié</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (rien)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>Rien dans les champs du formulaire</translation>
    </message>
    <message>
        <source>Each version of the entry stays as it was saved.</source>
        <translation>Chaque version de la fiche reste telle qu’elle a été enregistrée.</translation>
    </message>
    <message>
        <source>Versions of the entry</source>
        <translation>Versions de la fiche</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryPage</name>
    <message>
        <source>What you typed into an entry of the directory and did not save was brought back.</source>
        <translation>Ce que vous aviez saisi dans une fiche de l’annuaire sans l’enregistrer a été rétabli.</translation>
    </message>
    <message>
        <source>%1: declarations and reservations</source>
        <translation>%1 : déclarations et réserves</translation>
    </message>
    <message>
        <source>New authority of %1</source>
        <translation>Nouvelle autorité : %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Enregistrée en version %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Invented, to practise on</source>
        <translation>Fictive, pour l’exercice</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>Un champ contient un texte qui n’est pas encore une valeur valable : corrigez-le ou videz-le d’abord.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Back to the directory</source>
        <translation>Retour à l’annuaire</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>Abandonner mes modifications</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Vérifiée aujourd’hui</translation>
    </message>
    <message>
        <source>You compared the entry with its source today, and it is right.</source>
        <translation>Vous avez comparé aujourd’hui la fiche avec sa source, et elle est exacte.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Entry and its history</source>
        <translation>Fiche et son historique</translation>
    </message>
    <message>
        <source>The entry %1 goes out of the directory; its versions stay in the vault.</source>
        <translation>L’entrée %1 sort du répertoire ; ses versions restent dans le coffre.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportPanel</name>
    <message>
        <source>The folder for the PDF files</source>
        <translation>Le dossier des fichiers PDF</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 et %2 côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already; nothing was written: %1</source>
        <translation>
            <numerusform>%n de ces fichiers existe déjà ; rien n’a été écrit : %1</numerusform>
            <numerusform>%n de ces fichiers existent déjà ; rien n’a été écrit : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1</source>
        <translation>
            <numerusform>%n fichier PDF a été écrit dans %1</numerusform>
            <numerusform>%n fichiers PDF ont été écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF files in these languages:</source>
        <translation>&amp;Fichiers PDF dans ces langues :</translation>
    </message>
    <message>
        <source>Languages of the PDF files</source>
        <translation>Langues des fichiers PDF</translation>
    </message>
    <message>
        <source>PDF files made so far</source>
        <translation>Fichiers PDF créés jusqu’ici</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>PDF files made so far</comment>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>Les six langues</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>Choisir un dossier et écrire…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Remplacer les fichiers</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’exportation</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1 so far.</source>
        <translation>
            <numerusform>%n demande écrite dans %1 jusqu’ici.</numerusform>
            <numerusform>%n demandes écrites dans %1 jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests were not exported. %1</source>
        <translation>Les demandes n’ont pas été exportées. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n demande exportée dans %1.</numerusform>
            <numerusform>%n demandes exportées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::FieldBox</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>name of a field</comment>
        <translation>%1, champ obligatoire</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <comment>name of a field</comment>
        <translation>%1, champ attendu</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Saisie non valable : %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher :</translation>
    </message>
    <message>
        <source>Words to find in the pages</source>
        <translation>Mots à rechercher dans les pages</translation>
    </message>
    <message>
        <source>Words in the pages</source>
        <translation>Mots dans les pages</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%n more of these are not shown; mend some of those above first.</source>
        <translation>
            <numerusform>%n autre constatation de ce type n’est pas affichée ; corrigez d’abord certaines de celles qui précèdent.</numerusform>
            <numerusform>%n autres constatations de ce type ne sont pas affichées ; corrigez d’abord certaines de celles qui précèdent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n avertissement accepté</numerusform>
            <numerusform>%n avertissements acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning, accepted</source>
        <translation>Avertissement accepté</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>Motif de l’acceptation : %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsPanel</name>
    <message>
        <source>The request has not been checked yet.</source>
        <translation>La demande n’a pas encore été vérifiée.</translation>
    </message>
    <message>
        <source>There is nothing to object to in this request.</source>
        <translation>Cette demande n’appelle aucune observation.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n avertissement accepté</numerusform>
            <numerusform>%n avertissements acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Why is this warning accepted? %1</source>
        <translation>Pourquoi cet avertissement est-il accepté ? %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Acce&amp;pter…</translation>
    </message>
    <message>
        <source>Accept the selected warning and say why</source>
        <translation>Accepter l’avertissement sélectionné et en donner le motif</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>&amp;Retirer l’acceptation</translation>
    </message>
    <message>
        <source>Why the warning is accepted</source>
        <translation>Motif de l’acceptation de l’avertissement</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Accepter l’avertissement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormFindBar</name>
    <message>
        <source>Find in this request:</source>
        <translation>Rechercher dans cette demande :</translation>
    </message>
    <message>
        <source>Words to find in the fields of this request</source>
        <translation>Mots à rechercher dans les champs de cette demande</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Mots dans n’importe quelle langue</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormView</name>
    <message>
        <source>Form of the request</source>
        <translation>Formulaire de la demande</translation>
    </message>
    <message>
        <source>* required by the text   ° expected</source>
        <translation>* exigé par le texte   ° attendu</translation>
    </message>
</context>
<context>
    <name>comity::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Trouvé dans l’aide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Revenir à ce qui était affiché avant</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texte de l’aide</translation>
    </message>
</context>
<context>
    <name>comity::ui::HistoryPanel</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>C’est la première version.</translation>
    </message>
    <message>
        <source>What version %1 changed in version %2</source>
        <translation>Ce que la version %1 a modifié par rapport à la version %2</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (rien)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>Rien dans les champs du formulaire</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>Ce qui a changé de la version %1 à la version %2</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed, and any other to compare it with.</source>
        <translation>Chaque version reste telle qu’elle a été enregistrée. Choisissez-en une pour voir ce qu’elle a modifié, et n’importe quelle autre pour la comparer.</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Comparée avec :</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Version à comparer</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstantEditor</name>
    <message>
        <source>No time zone is given: add Z for UTC, or an offset such as +01:00.</source>
        <translation>Aucun fuseau horaire n’est indiqué : ajoutez Z pour l’UTC, ou un décalage tel que +01:00.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a moment</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC; in %2 it is %3.</source>
        <comment>a moment, a time zone, the same moment there</comment>
        <translation>%1 UTC ; dans le fuseau %2 : %3.</translation>
    </message>
    <message>
        <source>with its time zone, as 2026-11-03T00:00:00Z</source>
        <translation>avec son fuseau horaire, comme 2026-11-03T00:00:00Z</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentOffer</name>
    <message numerus="yes">
        <source>%n kind(s) of requests.</source>
        <translation>
            <numerusform>%n type de demandes.</numerusform>
            <numerusform>%n types de demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds %1 (%2), of which the vault keeps an earlier text. Look at it below before it takes its place.</source>
        <translation>Le fichier contient l’instrument %1 (%2), dont le coffre conserve un texte antérieur. Examinez-le ci-dessous avant qu’il prenne sa place.</translation>
    </message>
    <message>
        <source>The file holds %1 (%2), which the vault does not keep yet. Look at it below before you take it in.</source>
        <translation>Le fichier contient l’instrument %1 (%2), que le coffre ne conserve pas encore. Examinez-le ci-dessous avant de l’y mettre.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>Put &amp;it in its place</source>
        <translation>Le mettre à sa &amp;place</translation>
    </message>
    <message>
        <source>Take &amp;it in</source>
        <translation>Le m&amp;ettre dans le coffre</translation>
    </message>
    <message>
        <source>Com&amp;pare with the earlier one</source>
        <translation>Comparer a&amp;vec le précédent</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentView</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>symbol, where it comes from, whether it is in force</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>Langues faisant foi : %1</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>texte non inclus</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>comparé à une copie</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instrument, where it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Art&amp;icles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Kinds of requests</source>
        <translation>T&amp;ypes de demandes</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Types de demandes</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made. What was not compared with a text, or is not in the file of an instrument, is marked so.</source>
        <translation>Les traités au titre desquels des demandes sont faites. Ce qui n’a pas été comparé à un texte, ou ne figure pas dans le fichier d’un instrument, est signalé.</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textes</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Choose the file of an instrument</source>
        <translation>Choisir le fichier d’un instrument</translation>
    </message>
    <message>
        <source>%1 is in the vault: requests can be written under it.</source>
        <translation>%1 est dans le coffre : des demandes peuvent être rédigées à ce titre.</translation>
    </message>
    <message>
        <source>%1 was taken out of the vault.</source>
        <translation>%1 a été retiré du coffre.</translation>
    </message>
    <message>
        <source>Take &amp;out of the vault</source>
        <translation>&amp;Retirer du coffre</translation>
    </message>
    <message>
        <source>An administrator of the vault does this.</source>
        <translation>C’est un administrateur du coffre qui le fait.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>A&amp;jouter à partir d’un fichier…</translation>
    </message>
</context>
<context>
    <name>comity::ui::LapseStrip</name>
    <message numerus="yes">
        <source>%n request(s) are past the last guaranteed day, and no follow-up request is recorded as received.</source>
        <translation>
            <numerusform>%n demande a dépassé le dernier jour garanti, et aucune demande de suivi n’est consignée comme reçue.</numerusform>
            <numerusform>%n demandes ont dépassé le dernier jour garanti, et aucune demande de suivi n’est consignée comme reçue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comity never records by itself that a preservation lapsed: a clock that is ahead would make it untrue. By this computer it is %1. Record it if that is right and nothing was received.</source>
        <translation>Comity ne consigne jamais de lui-même qu’une conservation est échue : une horloge en avance rendrait cela faux. Selon cet ordinateur, il est %1. Consignez-le si c’est exact et que rien n’a été reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are recorded as lapsed. What turns out to be a mistake is taken back in the course of the request.</source>
        <translation>
            <numerusform>%n demande est consignée comme échue. Ce qui s’avère être une erreur se reprend dans le déroulement de la demande.</numerusform>
            <numerusform>%n demandes sont consignées comme échues. Ce qui s’avère être une erreur se reprend dans le déroulement de la demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>sans référence</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record as lapsed</source>
        <translation>&amp;Consigner comme échue</translation>
    </message>
</context>
<context>
    <name>comity::ui::LogoBox</name>
    <message>
        <source>Choose a picture in the format PNG or JPEG</source>
        <translation>Choisir une image au format PNG ou JPEG</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblème</translation>
    </message>
    <message>
        <source>The emblem as it is printed</source>
        <translation>L’emblème tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>Stands above your name on every request that leaves this desk: PNG or JPEG, best on white.</source>
        <translation>Figure au-dessus de votre nom sur chaque demande qui part d’ici : PNG ou JPEG, de préférence sur fond blanc.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>Without an e&amp;mblem</source>
        <translation>&amp;Sans emblème</translation>
    </message>
</context>
<context>
    <name>comity::ui::MainWindow</name>
    <message>
        <source>Your &amp;authority…</source>
        <translation>Votre &amp;autorité…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>Feuille de &amp;récupération…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Faire une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Enregistrer une version</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>&amp;Fichiers PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>Co&amp;pier comme nouvelle demande</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>I&amp;mporter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Find a request</source>
        <translation>Rec&amp;hercher une demande</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Coffre</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Créer : %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comity — %1</source>
        <translation>Comity — %1</translation>
    </message>
    <message>
        <source>Comity — locked</source>
        <translation>Comity — verrouillé</translation>
    </message>
    <message>
        <source>The desk is hidden, but what was typed last could not be kept yet: %1 It is tried again every few seconds.</source>
        <translation>Le bureau est masqué, mais la dernière saisie n’a pas encore pu être gardée : %1 Un nouvel essai a lieu à intervalles de quelques secondes.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Officers…</source>
        <translation>A&amp;gents…</translation>
    </message>
    <message>
        <source>Your &amp;passphrase…</source>
        <translation>Votre &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>Copy the r&amp;eference</source>
        <translation>Copier la r&amp;éférence</translation>
    </message>
    <message>
        <source>Find in this re&amp;quest</source>
        <translation>Rechercher &amp;dans cette demande</translation>
    </message>
    <message>
        <source>&amp;Check the spelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>New &amp;incoming request, from paper</source>
        <translation>Nouvelle demande &amp;reçue, sur papier</translation>
    </message>
    <message>
        <source>Comity — practice: %1</source>
        <translation>Comity — exercice : %1</translation>
    </message>
    <message>
        <source>Window and help</source>
        <translation>Fenêtre et aide</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis clav&amp;ier…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Help for what you are at</source>
        <translation>&amp;Aide sur ce que vous faites</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>&amp;Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>Établir la demande d’&amp;accès</translation>
    </message>
    <message>
        <source>Open a &amp;received paper…</source>
        <translation>Ouvrir un document &amp;reçu…</translation>
    </message>
    <message>
        <source>New request of another &amp;kind</source>
        <translation>Nouvelle demande d’un autre &amp;type</translation>
    </message>
    <message>
        <source>&amp;Outgoing requests</source>
        <translation>Demandes é&amp;mises</translation>
    </message>
    <message>
        <source>&amp;Incoming requests</source>
        <translation>Demandes &amp;reçues</translation>
    </message>
    <message>
        <source>&amp;Not saved yet</source>
        <translation>&amp;Non enregistrées</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Échéances</translation>
    </message>
    <message>
        <source>Di&amp;rectory</source>
        <translation>&amp;Annuaire</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Fondement juridique</translation>
    </message>
    <message>
        <source>Condi&amp;tions</source>
        <translation>&amp;Conditions</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>Instr&amp;uments</source>
        <translation>&amp;Instruments</translation>
    </message>
</context>
<context>
    <name>comity::ui::MessageStrip</name>
    <message>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Effectué :</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>Attention :</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Non effectué :</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>comity::ui::NameStrip</name>
    <message>
        <source>Name of the search:</source>
        <translation>Nom de la recherche :</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>Ne pas l’enregistrer</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficerForm</name>
    <message>
        <source>Drafter</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Drafter: writes requests</source>
        <translation>Rédacteur : rédige les demandes</translation>
    </message>
    <message>
        <source>Approver: approves what others wrote</source>
        <translation>Approbateur : approuve ce que d’autres ont rédigé</translation>
    </message>
    <message>
        <source>Administrator: says who may open the vault, and makes the recovery sheet</source>
        <translation>Administrateur : décide qui peut ouvrir le coffre et établit la feuille de récupération</translation>
    </message>
    <message>
        <source>A new officer</source>
        <translation>Un nouvel agent</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Un autre nom pour %1</translation>
    </message>
    <message>
        <source>The roles of %1</source>
        <translation>Les rôles de %1</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Une nouvelle phrase de passe pour %1</translation>
    </message>
    <message>
        <source>A new passphrase of your own</source>
        <translation>Une nouvelle phrase de passe pour vous</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>A new key for the vault</source>
        <translation>Une nouvelle clé pour le coffre</translation>
    </message>
    <message>
        <source>The officer can open the vault with this passphrase from now on.</source>
        <translation>L’agent pourra désormais ouvrir le coffre avec cette phrase de passe.</translation>
    </message>
    <message>
        <source>What was written under the former name stays in the history as it is.</source>
        <translation>Ce qui a été écrit sous l’ancien nom reste tel quel dans l’historique.</translation>
    </message>
    <message>
        <source>An officer may have several roles.</source>
        <translation>Un agent peut avoir plusieurs rôles.</translation>
    </message>
    <message>
        <source>For an officer who forgot the passphrase: the former one no longer opens the vault.</source>
        <translation>Pour un agent qui a oublié sa phrase de passe : l’ancienne n’ouvre plus le coffre.</translation>
    </message>
    <message>
        <source>The former passphrase no longer opens the vault.</source>
        <translation>L’ancienne phrase de passe n’ouvre plus le coffre.</translation>
    </message>
    <message>
        <source>The passphrase of this officer no longer opens the vault; the name stays in the history. Somebody who kept an old copy of the vault can still read that copy with it.</source>
        <translation>La phrase de passe de cet agent n’ouvre plus le coffre ; le nom reste dans l’historique. Quiconque a gardé une ancienne copie du coffre peut encore lire cette copie avec elle.</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted anew under another key: about two seconds for each 100 MB. An old key file then opens nothing that is written from now on. Earlier recovery sheets no longer open the vault, earlier backups keep the old key. Once begun it cannot be stopped, but even a power cut loses nothing.</source>
        <translation>Tout le contenu du coffre est chiffré de nouveau sous une autre clé : environ deux secondes par tranche de 100 Mo. Un ancien fichier de clés n’ouvre alors plus rien de ce qui sera écrit désormais. Les anciennes feuilles de récupération n’ouvrent plus le coffre ; les anciennes sauvegardes gardent l’ancienne clé. Une fois commencée, l’opération ne peut pas être arrêtée, mais même une coupure de courant ne fait rien perdre.</translation>
    </message>
    <message>
        <source>&amp;Add the officer</source>
        <translation>A&amp;jouter l’agent</translation>
    </message>
    <message>
        <source>Chan&amp;ge the name</source>
        <translation>Chan&amp;ger le nom</translation>
    </message>
    <message>
        <source>Se&amp;t the roles</source>
        <translation>Défin&amp;ir les rôles</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>Défin&amp;ir la phrase de passe</translation>
    </message>
    <message>
        <source>Remove the o&amp;fficer</source>
        <translation>&amp;Supprimer l’agent</translation>
    </message>
    <message>
        <source>En&amp;crypt anew</source>
        <translation>C&amp;hiffrer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Nom de l’agent</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Prese&amp;nt passphrase</source>
        <translation>Phrase de passe ac&amp;tuelle</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>The vault is being encrypted anew. Leave the program open.</source>
        <translation>Le coffre est en cours de chiffrement. Laissez le programme ouvert.</translation>
    </message>
    <message>
        <source>The vault is being changed.</source>
        <translation>Le coffre est en cours de modification.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficersPage</name>
    <message>
        <source>at work now</source>
        <translation>au travail en ce moment</translation>
    </message>
    <message>
        <source>has no passphrase</source>
        <translation>n’a pas de phrase de passe</translation>
    </message>
    <message>
        <source>%1 can open the vault now.</source>
        <translation>%1 peut maintenant ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 a une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>You have a new passphrase.</source>
        <translation>Vous avez une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>%1 was removed. If you cannot trust that no copy of the vault was kept, give the vault a new key: such a copy then opens nothing that is written from now on.</source>
        <translation>%1 a été supprimé. Si vous ne pouvez pas exclure qu’une copie du coffre ait été gardée, donnez une nouvelle clé au coffre : une telle copie n’ouvre alors rien de ce qui sera écrit désormais.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it: print a new one now and destroy the old one. Earlier backups keep the old key and the old sheet.</source>
        <translation>Le coffre a une nouvelle clé. Les anciennes feuilles de récupération ne l’ouvrent plus : imprimez-en une nouvelle maintenant et détruisez l’ancienne. Les anciennes sauvegardes gardent l’ancienne clé et l’ancienne feuille.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Feuille de récupération…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed.</source>
        <translation>La phrase de passe actuelle n’est pas la bonne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own.</source>
        <translation>Chaque agent ouvre le coffre avec sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own. An administrator of the vault says who may; you can change yours.</source>
        <translation>Chaque agent ouvre le coffre avec sa propre phrase de passe. Un administrateur du coffre décide qui le peut ; vous pouvez changer la vôtre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Officers of the vault</source>
        <translation>Agents du coffre</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nom…</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>&amp;Rôles…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>Nouvelle &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>&amp;Votre phrase de passe…</translation>
    </message>
    <message>
        <source>New &amp;key for the vault…</source>
        <translation>Nouvelle c&amp;lé pour le coffre…</translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation>Feuille de réc&amp;upération…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>La perdre</translation>
    </message>
</context>
<context>
    <name>comity::ui::PaperPanel</name>
    <message>
        <source>It is about what the event says under "%1". What is recorded is not changed: take the event back, and record it again.</source>
        <translation>Cela concerne ce que l’événement indique sous « %1 ». Ce qui est consigné n’est pas modifié : retirez l’événement, puis consignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Take the event back…</source>
        <translation>Retirer l’événement…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written. Keep a copy among the attachments of the case?</source>
        <translation>
            <numerusform>%n fichier PDF a été écrit. Faut-il en garder une copie parmi les pièces jointes du dossier ?</numerusform>
            <numerusform>%n fichiers PDF ont été écrits. Faut-il en garder une copie parmi les pièces jointes du dossier ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>The paper is kept among the attachments.</source>
        <translation>Le document est conservé parmi les pièces jointes.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Document : %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What the paper says besides its event, and its pages</source>
        <translation>Ce que le document indique en plus de l’événement, et ses pages</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>&amp;Fichiers PDF…</translation>
    </message>
    <message>
        <source>Close the &amp;paper</source>
        <translation>Fermer le &amp;document</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyEditor</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>nom dans l’une des six langues, ou code</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyField</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>nom dans l’une des six langues, ou code</translation>
    </message>
</context>
<context>
    <name>comity::ui::PassphrasePage</name>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Assez sûre.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be reset: the recovery sheet that comes next is the only other way in.</source>
        <translation>Quatre ou cinq mots sans aucun rapport entre eux, ni avec vous, ni avec votre travail, sont faciles à retenir et difficiles à deviner. Les espaces et toutes les écritures sont admis. La phrase de passe ne peut pas être réinitialisée : la feuille de récupération, à l’étape suivante, est le seul autre moyen d’accès.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>La même &amp;encore une fois</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Sûreté de la phrase de passe</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The rules are those of a real vault: this too is practice.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux, ni avec vous, ni avec votre travail, sont faciles à retenir et difficiles à deviner. Les règles sont celles d’un vrai coffre : cela aussi est un exercice.</translation>
    </message>
    <message>
        <source>Let the officer type it: nobody else should know it. Four or five words that have nothing to do with each other, with the officer or with the work are easy to keep in mind and hard to guess.</source>
        <translation>Laissez l’agent la saisir : personne d’autre ne doit la connaître. Quatre ou cinq mots sans aucun rapport entre eux, ni avec l’agent, ni avec le travail, sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The recovery sheet still opens the vault afterwards.</source>
        <translation>Quatre ou cinq mots sans aucun rapport entre eux, ni avec vous, ni avec votre travail, sont faciles à retenir et difficiles à deviner. La feuille de récupération ouvre toujours le coffre ensuite.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
</context>
<context>
    <name>comity::ui::PastePanel</name>
    <message>
        <source>The rows were not added: a table has at most 20,000.</source>
        <translation>Les lignes n’ont pas été ajoutées : un tableau en compte 20 000 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recognised.</source>
        <translation>
            <numerusform>%n ligne reconnue.</numerusform>
            <numerusform>%n lignes reconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>Seule la première ligne (%n) est affichée.</numerusform>
            <numerusform>Les %n premières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n line(s) the time has no time zone.</source>
        <translation>
            <numerusform>Dans %n ligne, l’heure est sans fuseau horaire.</numerusform>
            <numerusform>Dans %n lignes, l’heure est sans fuseau horaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood; nothing of them is added:</source>
        <translation>
            <numerusform>%n ligne non comprise ; rien n’en est ajouté :</numerusform>
            <numerusform>%n lignes non comprises ; rien n’en est ajouté :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Ajouter %n ligne</numerusform>
            <numerusform>Ajouter %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Ajouter des lignes</translation>
    </message>
    <message>
        <source>Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times with their time zone are recognised; you see the rows before they are added.</source>
        <translation>Collez les lignes d’un journal, à raison d’un événement par ligne. Les adresses avec leur port, les adresses électroniques, les URL et les heures avec leur fuseau horaire sont reconnues ; vous voyez les lignes du tableau avant leur ajout.</translation>
    </message>
    <message>
        <source>Lines to read</source>
        <translation>Lignes à lire</translation>
    </message>
    <message>
        <source>Rows recognised</source>
        <translation>Lignes reconnues</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>comity::ui::PlacePage</name>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>Choisir l’emplacement du coffre</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name or folder.</source>
        <translation>Il existe déjà un élément à l’emplacement %1. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The vault will be %1</source>
        <translation>Le coffre sera créé ici : %1</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Un nouveau coffre</translation>
    </message>
    <message>
        <source>The vault must lie on a disk of this computer, not on a network drive: there a lost connection could damage it.</source>
        <translation>Le coffre doit se trouver sur un disque de cet ordinateur, non sur un lecteur réseau : une perte de connexion pourrait l’y endommager.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Votre no&amp;m</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As colleagues shall see it in the history</source>
        <translation>Tel que vos collègues le verront dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>&amp;Nom du coffre</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Nom du coffre</translation>
    </message>
    <message>
        <source>For instance the name of your office</source>
        <translation>Par exemple le nom de votre service</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Bureau d’exercice</translation>
    </message>
    <message>
        <source>A practice desk</source>
        <translation>Un bureau d’exercice</translation>
    </message>
    <message>
        <source>A vault of its own with invented cases of several kinds, outgoing and incoming, whose clocks run from today. Each has a task. Nothing in it is real, every page printed from it says so, and requests of the office do not belong in it. To begin again, make another one.</source>
        <translation>Un coffre à part, avec des affaires inventées de plusieurs sortes, envoyées et reçues, dont les délais courent à partir d’aujourd’hui. Chacune comporte un exercice. Rien n’y est réel, chaque page qui en est imprimée le dit, et les demandes du service n’y ont pas leur place. Pour recommencer, créez-en un autre.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PracticeStrip</name>
    <message>
        <source>Practice desk: nothing here is real, and every page printed from it says so.</source>
        <translation>Bureau d’exercice : rien ici n’est réel, et chaque page qui en est imprimée le dit.</translation>
    </message>
    <message>
        <source>Made for training: this is no request, and every page printed from it says so.</source>
        <translation>Établie pour la formation : ceci n’est pas une demande, et chaque page qui en est imprimée le dit.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PreviewPanel</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Les pages ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Aperçu, page %1 sur %2</translation>
    </message>
    <message>
        <source>Preview, no pages yet</source>
        <translation>Aperçu, pas encore de pages</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Les pages sont en cours de préparation…</translation>
    </message>
    <message>
        <source>&amp;Language of the pages:</source>
        <translation>Lan&amp;gue des pages :</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Langue des pages</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>Liste des pages</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Show the pages in small</source>
        <translation>Afficher les pages en miniature</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>Rechercher des mots dans les pages</translation>
    </message>
    <message>
        <source>Print these pages</source>
        <translation>Imprimer ces pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>comity::ui::ReceivedPanel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Reference of the request</source>
        <translation>Référence de la demande</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>Référence du document</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>The paper belongs to this case: it names its reference, and the copy of the request that both Parties have.</source>
        <translation>Le document relève de ce dossier : il en cite la référence et la copie de la demande que les deux Parties détiennent.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case. Which copy of the request the other Party means cannot be compared here.</source>
        <translation>Le document cite la référence de ce dossier. La copie de la demande que l’autre Partie vise ne peut être comparée ici.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case, but another content of the request than is known here. Ask the other Party which copy it has, before you record anything.</source>
        <translation>Le document cite la référence de ce dossier, mais vise un autre contenu de la demande que celui connu ici. Demandez à l’autre Partie quelle copie elle détient, avant de consigner quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing of this can be recorded in this case; the paper can be kept among its attachments.</source>
        <translation>Rien de cela ne peut être consigné dans ce dossier ; le document peut être conservé parmi ses pièces jointes.</translation>
    </message>
    <message>
        <source>What this paper tells is recorded already.</source>
        <translation>Ce que ce document indique est déjà consigné.</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Ce que dit le document</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>As the paper says</source>
        <translation>Selon le document</translation>
    </message>
    <message>
        <source>What is different from the copy that was received</source>
        <translation>Ce qui diffère de la copie reçue</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Reçu auparavant</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>&amp;Record what it tells…</source>
        <translation>&amp;Consigner ce qu’il indique…</translation>
    </message>
    <message>
        <source>&amp;Keep the file only</source>
        <translation>&amp;Garder seulement le fichier</translation>
    </message>
    <message>
        <source>The file goes among the attachments of the case; nothing is recorded.</source>
        <translation>Le fichier est placé parmi les pièces jointes du dossier ; rien n’est consigné.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçu : %1</translation>
    </message>
    <message>
        <source>Received: formal copy of the request</source>
        <translation>Reçu : copie officielle de la demande</translation>
    </message>
    <message>
        <source>I have &amp;read what is different, and accept the content that is confirmed.</source>
        <translation>J’ai &amp;lu ce qui diffère et j’accepte le contenu confirmé.</translation>
    </message>
    <message>
        <source>I have &amp;asked the other Party, and record what the paper tells.</source>
        <translation>J’ai &amp;interrogé l’autre Partie et je consigne ce que le document indique.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RecordPanel</name>
    <message>
        <source>Usual among authorities; the text does not speak of it.</source>
        <translation>Usuel entre autorités ; le texte n’en parle pas.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>En vertu de : %1.</translation>
    </message>
    <message>
        <source>What you began to record is no longer possible in this state of the request.</source>
        <translation>Ce que vous aviez commencé à consigner n’est plus possible dans cet état de la demande.</translation>
    </message>
    <message>
        <source>What you began to record was brought back.</source>
        <translation>Ce que vous aviez commencé à consigner a été rétabli.</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value: mend or empty it first.</source>
        <translation>Un champ contient un texte qui n’est pas une valeur valable : corrigez-le ou videz-le d’abord.</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Consigner un événement</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Consigner</translation>
    </message>
    <message>
        <source>What is recorded stays: a mistake is corrected by another event.</source>
        <translation>Ce qui est consigné demeure : une erreur se corrige par un autre événement.</translation>
    </message>
    <message>
        <source>Do &amp;not record</source>
        <translation>&amp;Ne pas consigner</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestEdit</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; choose again.</source>
        <translation>« %1 » ne peut pas figurer ici ; choisissez de nouveau.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestFilterBar</name>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Other Party</source>
        <translation>Autre Partie</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>Datées à partir du</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Datées jusqu’au</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>2026-03-15, 2026-03 or 2026</source>
        <comment>how a date may be typed; keep the figures</comment>
        <translation>2026-03-15, 2026-03 ou 2026</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>Party</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>direction</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>state of a request</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>type of request</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>urgency</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>Urgentes seulement</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Non urgentes</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>officer</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No Party, or more than one, is called “%1”: that does not narrow the list.</source>
        <translation>« %1 » ne désigne aucune Partie, ou en désigne plusieurs : la liste n’en est pas restreinte.</translation>
    </message>
    <message>
        <source>“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.</source>
        <translation>« %1 » n’est pas une date et ne restreint pas la liste : écrivez 2026-03-15, 2026-03 ou 2026.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListModel</name>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>La liste ne peut pas être triée selon cette colonne.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListPage</name>
    <message>
        <source>Export requests</source>
        <translation>Exporter les demandes</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>name of a file</comment>
        <translation>demandes</translation>
    </message>
    <message>
        <source>Search in everything: references, names, addresses, texts</source>
        <translation>Rechercher partout : références, noms, adresses, textes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.</source>
        <translation>Touches : / ou Ctrl+F pour venir ici, Bas pour aller à la liste, Échap pour vider le champ.</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>O&amp;rdre :</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Les plus pertinentes d’abord</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Choose, move, size and sort the columns.</source>
        <translation>Choisir, déplacer, dimensionner et trier les colonnes.</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>Enre&amp;gistrer la recherche</translation>
    </message>
    <message>
        <source>Keep the text and the filters under a name.</source>
        <translation>Garder le texte et les filtres sous un nom.</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Ac&amp;tions</translation>
    </message>
    <message>
        <source>What can be done with the selected requests.</source>
        <translation>Ce qui peut être fait avec les demandes sélectionnées.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>&amp;Copier la référence</translation>
    </message>
    <message>
        <source>Export the &amp;selected requests…</source>
        <translation>Exporter les demandes &amp;sélectionnées…</translation>
    </message>
    <message>
        <source>&amp;Export all requests of this list…</source>
        <translation>&amp;Exporter toutes les demandes de cette liste…</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>Rel&amp;ire la liste</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>Demandes émises</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>The requests cannot be read.</source>
        <translation>Les demandes ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Lecture des demandes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s) found</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>Au moins %Ln demande trouvée</numerusform>
            <numerusform>Au moins %Ln demandes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>Au moins %Ln demande</numerusform>
            <numerusform>Au moins %Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) found</source>
        <translation>
            <numerusform>%Ln demande trouvée</numerusform>
            <numerusform>%Ln demandes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filters (in use)</source>
        <translation>&amp;Filtres (actifs)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>Show or hide what narrows the list: Ctrl+Shift+F.</source>
        <translation>Afficher ou masquer ce qui restreint la liste : Ctrl+Maj+F.</translation>
    </message>
    <message>
        <source>What you typed is in so many words that not all of them were looked for: more letters find more.</source>
        <translation>Ce que vous avez saisi figure dans tant de mots que tous n’ont pas été recherchés : saisissez plus de lettres pour trouver davantage.</translation>
    </message>
    <message>
        <source>Filters narrow this list.</source>
        <translation>Des filtres restreignent cette liste.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>Aucun résultat pour « %1 » avec ces filtres.</translation>
    </message>
    <message>
        <source>Clear the filters to search in all requests, or try fewer or other words; parts of words will do.</source>
        <translation>Effacez les filtres pour rechercher dans toutes les demandes, ou essayez moins de mots ou d’autres mots ; des parties de mots suffisent.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Aucun résultat pour « %1 ».</translation>
    </message>
    <message>
        <source>Try fewer or other words; parts of words will do, in any of the languages of the request.</source>
        <translation>Essayez moins de mots ou d’autres mots ; des parties de mots suffisent, dans l’une quelconque des langues de la demande.</translation>
    </message>
    <message>
        <source>No request passes these filters.</source>
        <translation>Aucune demande ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear the filters to see all requests of this list.</source>
        <translation>Effacez les filtres pour voir toutes les demandes de cette liste.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>No request has come in yet.</source>
        <translation>Aucune demande n’a encore été reçue.</translation>
    </message>
    <message>
        <source>Import the file of a request that you received, or write it down as a new request.</source>
        <translation>Importez le fichier d’une demande que vous avez reçue, ou consignez-la comme nouvelle demande.</translation>
    </message>
    <message>
        <source>There is no outgoing request yet.</source>
        <translation>Il n’y a pas encore de demande émise.</translation>
    </message>
    <message>
        <source>There is no request in this vault yet.</source>
        <translation>Il n’y a pas encore de demande dans ce coffre.</translation>
    </message>
    <message>
        <source>Begin with a new request, or import the requests that you have as files.</source>
        <translation>Commencez par une nouvelle demande, ou importez les demandes dont vous avez les fichiers.</translation>
    </message>
    <message>
        <source>Assi&amp;gn to</source>
        <translation>&amp;Attribuer à</translation>
    </message>
    <message>
        <source>Move to the archi&amp;ve</source>
        <translation>Déplacer vers les archi&amp;ves</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Take out of the bin</source>
        <translation>&amp;Retirer de la corbeille</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>&amp;Retirer des archives</translation>
    </message>
    <message>
        <source>&amp;Print or write PDF files…</source>
        <translation>&amp;Imprimer ou écrire des fichiers PDF…</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>Le plus petit ou le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Le plus grand ou le plus récent d’abord</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne « %1 »</translation>
    </message>
    <message>
        <source>Move towards the &amp;beginning</source>
        <translation>Déplacer vers le &amp;début</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Déplacer vers la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus étr&amp;oite</translation>
    </message>
    <message>
        <source>As wide as what is &amp;shown</source>
        <translation>Ajuster au &amp;contenu affiché</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>comity::ui::SealedNoteBox</name>
    <message>
        <source>Nothing is sealed here yet. What you seal stands in no paper and in no search; only the officers you name can open it, each with their own passphrase. No administrator can, nor the recovery sheet.</source>
        <translation>Rien n’est encore scellé ici. Ce que vous scellez ne figure dans aucune pièce ni aucune recherche ; seuls les agents que vous désignez peuvent l’ouvrir, chacun avec sa propre phrase de passe. Aucun administrateur ne le peut, ni la feuille de récupération.</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2.</source>
        <translation>Scellé par %1 le %2.</translation>
    </message>
    <message>
        <source>Nobody can open it any more.</source>
        <translation>Plus personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>It opens for: %1.</source>
        <translation>S’ouvre pour : %1.</translation>
    </message>
    <message>
        <source>You are not among them; one of them can make you one.</source>
        <translation>Vous n’en faites pas partie ; l’un d’eux peut vous donner accès.</translation>
    </message>
    <message>
        <source>If this officer forgets the passphrase, it is lost: let a second one read it, too.</source>
        <translation>Si cet agent oublie la phrase de passe, le contenu est perdu : donnez accès à un second agent.</translation>
    </message>
    <message>
        <source>Last opened by %1 on %2.</source>
        <translation>Ouvert en dernier par %1 le %2.</translation>
    </message>
    <message>
        <source>You typed something that is not sealed yet.</source>
        <translation>Vous avez saisi un texte qui n’est pas encore scellé.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>This is not your passphrase.</source>
        <translation>Ce n’est pas votre phrase de passe.</translation>
    </message>
    <message>
        <source>Another version was sealed since you typed this: %1</source>
        <translation>Une autre version a été scellée depuis votre saisie : %1</translation>
    </message>
    <message>
        <source>Somebody else sealed a note here, and not for you: what you typed cannot take its place. Copy what you need of it, then throw it away.</source>
        <translation>Quelqu’un d’autre a scellé ici une note, et pas pour vous : ce que vous avez saisi ne peut la remplacer. Copiez ce dont vous avez besoin, puis abandonnez-le.</translation>
    </message>
    <message>
        <source>Sealed. It opens for: %1.</source>
        <translation>Scellé. S’ouvre pour : %1.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Votre &amp;phrase de passe</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Being opened. That takes a moment.</source>
        <translation>Ouverture en cours. Cela prend un instant.</translation>
    </message>
    <message>
        <source>Who may open it. Whoever is taken off the list cannot open earlier versions either.</source>
        <translation>Qui peut l’ouvrir. Quiconque est retiré de la liste ne peut plus ouvrir non plus les versions antérieures.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Throw away what I typed</source>
        <translation>Abandonner ma saisie</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Refermer</translation>
    </message>
    <message>
        <source>Print for the envelope…</source>
        <translation>Imprimer pour l’enveloppe…</translation>
    </message>
</context>
<context>
    <name>comity::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>comity::ui::SectionBox</name>
    <message>
        <source>%1 %2</source>
        <comment>letter of a section, its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of a section, the paragraph it serves</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>an article</comment>
        <translation>Texte : %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Dates in lists</source>
        <translation>Dat&amp;es dans les listes</translation>
    </message>
    <message>
        <source>Locking and remembering</source>
        <translation>Verrouillage et mémoire</translation>
    </message>
    <message>
        <source>Lock &amp;after so many minutes without a key or a click</source>
        <translation>Verrouiller a&amp;près ce nombre de minutes sans frappe ni clic</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked or another user takes over</source>
        <translation>Verrouiller quand l’écran est verrouillé ou qu’un autre utilisateur prend la &amp;main</translation>
    </message>
    <message>
        <source>Lock before the computer goes to slee&amp;p</source>
        <translation>Verrouiller avant la mise en &amp;veille de l’ordinateur</translation>
    </message>
    <message>
        <source>Let the desktop say that something is due (nothing of a case is said)</source>
        <translation>Laisser le bureau signaler une échéance (rien d’un dossier n’est dit)</translation>
    </message>
    <message>
        <source>Remem&amp;ber which vaults were opened on this computer</source>
        <translation>&amp;Retenir les coffres ouverts sur cet ordinateur</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>Do&amp;ssier des sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Make a backup by itself</source>
        <translation>Faire une sauve&amp;garde automatiquement</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the language has them: %1</source>
        <translation>Comme dans la langue : %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Tous les %n jour</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of the text</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Laid down by the administrator</source>
        <translation>Fixé par l’administrateur</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Aucu&amp;n dossier</translation>
    </message>
    <message>
        <source>No folder for backups</source>
        <translation>Aucun dossier de sauvegarde</translation>
    </message>
    <message>
        <source>A backup is made while you work and checked by opening it. Old ones are thinned out: the last 7 stay, and one a day for 14 days, one a week for 8 weeks, one a month for 12 months.</source>
        <translation>La sauvegarde se fait pendant que vous travaillez et elle est vérifiée par une ouverture. Les anciennes sont éclaircies : les 7 dernières restent, puis une par jour pendant 14 jours, une par semaine pendant 8 semaines, une par mois pendant 12 mois.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis clav&amp;ier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Folder of d&amp;ictionaries</source>
        <translation>Dossier de &amp;dictionnaires</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Choose the folder of dictionaries</source>
        <translation>Choisir le dossier de dictionnaires</translation>
    </message>
    <message>
        <source>They belong to you on this computer, but for those of the desk; each holds as soon as it is changed.</source>
        <translation>Ils vous appartiennent sur cet ordinateur, sauf ceux du bureau ; chacun vaut dès qu’il est modifié.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>None of my own</source>
        <translation>Aucun à moi</translation>
    </message>
    <message>
        <source>No own folder of dictionaries</source>
        <translation>Aucun dossier de dictionnaires à soi</translation>
    </message>
    <message>
        <source>A folder with files as fr_FR.aff and fr_FR.dic, which is looked into before those of this computer. It holds from the next time a vault is opened.</source>
        <translation>Un dossier contenant des fichiers comme fr_FR.aff et fr_FR.dic, consulté avant ceux de cet ordinateur. Il vaut à partir de la prochaine ouverture d’un coffre.</translation>
    </message>
</context>
<context>
    <name>comity::ui::SheetPage</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de récupération</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Imprimez la feuille, mettez-la dans un coffre-fort et effacez le fichier : quiconque le détient peut ouvrir le coffre numérique.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La feuille de récupération</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever holds it can read everything.</source>
        <translation>Si la phrase de passe est oubliée, ou si le fichier de clés est endommagé, cette seule page ouvre le coffre numérique. Imprimez-la, mettez-la sous enveloppe scellée dans un coffre-fort, loin de cet ordinateur. Quiconque la détient peut tout lire.</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Langue de la feuille</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimer la feuille de récupération</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Enregistrer la feuille de récupération en PDF</translation>
    </message>
    <message>
        <source>Made. You can go on.</source>
        <translation>Établie. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Not made yet. You can also make it later, from the menu Vault.</source>
        <translation>Pas encore établie. Vous pouvez aussi l’établir plus tard, dans le menu Coffre.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ShortcutsPage</name>
    <message>
        <source>&amp;Keys for “%1”</source>
        <translation>&amp;Touches pour « %1 »</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Touches pour « %1 »</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Give that other keys first.</source>
        <translation>%1 sert déjà pour « %2 ». Donnez d’abord d’autres touches à cette action.</translation>
    </message>
    <message>
        <source>%1 is needed in texts and lists.</source>
        <translation>%1 est nécessaire dans les textes et les listes.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing: press it together with Ctrl or Alt, or take a function key.</source>
        <translation>%1 seule sert à la saisie : appuyez-la avec Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>Comity: keyboard shortcuts</source>
        <translation>Comity : raccourcis clavier</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Page {page} sur {total}</translation>
    </message>
    <message>
        <source>Save the sheet of shortcuts</source>
        <translation>Enregistrer la feuille des raccourcis</translation>
    </message>
    <message>
        <source>The sheet was written.</source>
        <translation>La feuille a été écrite.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below the list.</source>
        <translation>Choisissez une action, puis appuyez sur ses nouvelles touches dans le champ sous la liste.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Rechercher une action ou des touches</translation>
    </message>
    <message>
        <source>A word of the action, or keys</source>
        <translation>Un mot de l’action, ou des touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Aucu&amp;ne touche</translation>
    </message>
    <message>
        <source>By &amp;default</source>
        <translation>&amp;Par défaut</translation>
    </message>
    <message>
        <source>&amp;All by default</source>
        <translation>To&amp;ut par défaut</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>&amp;Imprimer la feuille…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation>&amp;Enregistrer la feuille en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>comity::ui::SpellMarks</name>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Ignorer ici</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this desk</source>
        <translation>&amp;Ajouter aux mots de ce bureau</translation>
    </message>
    <message>
        <source>Looking the word up…</source>
        <translation>Recherche du mot…</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>comity::ui::StandingImport</name>
    <message>
        <source>The file as a whole</source>
        <translation>Le fichier dans son ensemble</translation>
    </message>
    <message>
        <source>No treaty: %1, %2</source>
        <comment>two Parties</comment>
        <translation>Pas de traité : %1, %2</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, from</source>
        <comment>a provision</comment>
        <translation>Déclaration ou réserve relative au %1, à compter du</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, withdrawn</source>
        <comment>a provision</comment>
        <translation>Déclaration ou réserve relative au %1, retirée le</translation>
    </message>
    <message>
        <source>Protocol %1, in force from</source>
        <translation>Protocole %1, en vigueur à compter du</translation>
    </message>
    <message>
        <source>Amendment %1, consent deposited</source>
        <translation>Amendement %1, consentement déposé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Instrument deposited</source>
        <translation>Dépôt de l’instrument</translation>
    </message>
    <message>
        <source>Denunciation received</source>
        <translation>Réception de la dénonciation</translation>
    </message>
    <message>
        <source>Extradition only on the basis of a treaty</source>
        <translation>Extradition sur le fondement d’un traité seulement</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Declared of its competence</source>
        <translation>Déclaration sur sa compétence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à compter du</translation>
    </message>
    <message>
        <source>In force until, that day not included</source>
        <translation>En vigueur jusqu’au, ce jour non compris</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Applied in its stead</source>
        <translation>Appliqué à sa place</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (rien)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Mutual assistance</source>
        <translation>Entraide</translation>
    </message>
    <message>
        <source>Extradition</source>
        <translation>Extradition</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not in the file: will not be known any more</source>
        <translation>Absent du fichier : ne sera plus connu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Known to have deposited nothing</source>
        <translation>Connue pour n’avoir rien déposé</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <comment>name of a file</comment>
        <translation>Ce que %1 modifierait</translation>
    </message>
    <message>
        <source>The file says of %1 what the vault has already.</source>
        <comment>a treaty</comment>
        <translation>Le fichier dit de %1 ce que le coffre contient déjà.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The file takes the place of all that this office knows of %1: who is Party to it, what was declared, and the treaties between the Parties.</source>
        <comment>a treaty</comment>
        <translation>Rien n’est encore conservé. Le fichier remplace tout ce que ce service sait de %1 : qui y est Partie, ce qui a été déclaré, et les traités entre les Parties.</translation>
    </message>
    <message>
        <source>Differences between what the vault has and the file</source>
        <translation>Différences entre le contenu du coffre et le fichier</translation>
    </message>
    <message>
        <source>Party or treaty</source>
        <translation>Partie ou traité</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>Conserver ce que dit le fichier</translation>
    </message>
    <message>
        <source>Keep nothing of it</source>
        <translation>N’en rien conserver</translation>
    </message>
</context>
<context>
    <name>comity::ui::StartPage</name>
    <message>
        <source>The desk of a central authority for mutual legal assistance</source>
        <translation>Le bureau d’une autorité centrale pour l’entraide judiciaire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be taken in when a vault is open.</source>
        <translation>
            <numerusform>%n fichier sera importé dès qu’un coffre sera ouvert.</numerusform>
            <numerusform>%n fichiers seront importés dès qu’un coffre sera ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to open at this place:</source>
        <translation>Il n’y a rien à ouvrir à cet endroit :</translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsChart</name>
    <message numerus="yes">
        <source>The %n largest; all of them are in the table.</source>
        <translation>
            <numerusform>Le plus grand (%n) ; tous figurent dans le tableau.</numerusform>
            <numerusform>Les %n plus grands ; tous figurent dans le tableau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsPage</name>
    <message>
        <source>The requests are being counted…</source>
        <translation>Comptage des demandes en cours…</translation>
    </message>
    <message numerus="yes">
        <source>The requests are being counted: %n so far.</source>
        <translation>
            <numerusform>Comptage des demandes en cours : %n à ce stade.</numerusform>
            <numerusform>Comptage des demandes en cours : %n à ce stade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: %1. The table below it has the same figures.</source>
        <translation>Graphique : %1. Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Save the statistics as a table (CSV)</source>
        <translation>Enregistrer les statistiques sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>The statistics are in the table %1.</source>
        <translation>Les statistiques se trouvent dans le tableau %1.</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Choisir le dossier du rapport</translation>
    </message>
    <message>
        <source>There are reports of this period in the folder %1 already.</source>
        <translation>Le dossier %1 contient déjà des rapports de cette période.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n rapport se trouve dans le dossier %1.</numerusform>
            <numerusform>%n rapports se trouvent dans le dossier %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Counted from what was recorded of the requests in this vault. For the information that the Conference asks for, and for your own.</source>
        <translation>Comptées d’après ce qui a été consigné sur les demandes de ce coffre. Pour les informations que la Conférence demande, et pour les vôtres.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>De&amp;mandes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Envoyées et reçues</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>requests</comment>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>requests</comment>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>&amp;Smallest figure that is shown</source>
        <translation>Plus petit chiffre &amp;indiqué</translation>
    </message>
    <message>
        <source>Smallest figure that is shown</source>
        <translation>Plus petit chiffre indiqué</translation>
    </message>
    <message>
        <source>Every figure: for use inside the office</source>
        <translation>Tous les chiffres : usage interne du service</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Report &amp;in</source>
        <translation>&amp;Rapport en</translation>
    </message>
    <message>
        <source>Languages of the report</source>
        <translation>Langues du rapport</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>Les six langues</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Enregistrer comme &amp;tableau…</translation>
    </message>
    <message>
        <source>Yearly re&amp;port…</source>
        <translation>Ra&amp;pport annuel…</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableEditor</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>Coller des lignes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a table, what a button does</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move it, Enter goes into its fields.</source>
        <translation>Touches : Inser ajoute une ligne, Ctrl+D la duplique, Suppr la supprime, Alt+Haut et Alt+Bas la déplacent, Entrée donne accès à ses champs.</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Saisie non valable : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a row, gravity of its findings</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::TextEditor</name>
    <message>
        <source>%1, missing</source>
        <comment>name of a language</comment>
        <translation>%1, texte manquant</translation>
    </message>
    <message>
        <source>○ Not yet in: %1</source>
        <comment>names of languages</comment>
        <translation>○ Manque encore en : %1</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>Langues du champ « %1 »</translation>
    </message>
    <message>
        <source>Write in several languages</source>
        <translation>Rédiger en plusieurs langues</translation>
    </message>
    <message>
        <source>One text for all languages</source>
        <translation>Un seul texte pour toutes les langues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a language, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a field, name of a language</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ThumbnailList</name>
    <message>
        <source>Pages in small</source>
        <translation>Pages en miniature</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::TimelineView</name>
    <message>
        <source>What happened and what is due</source>
        <translation>Ce qui s’est passé et ce qui est dû</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Consigné le %1</translation>
    </message>
    <message>
        <source>held, no date</source>
        <translation>en attente, sans date</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>column: the paper that tells the other Party</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Document…</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Document : %1</translation>
    </message>
    <message>
        <source>Make the paper that tells the other Party of this event</source>
        <translation>Établir le document qui informe l’autre Partie de cet événement</translation>
    </message>
</context>
<context>
    <name>comity::ui::UnlockPage</name>
    <message>
        <source>%1 — in %2</source>
        <translation>%1 — dans %2</translation>
    </message>
    <message>
        <source>%1 — not found in %2</source>
        <comment>a vault that is no longer where it was</comment>
        <translation>%1 — introuvable dans %2</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Choisir le dossier d’un coffre</translation>
    </message>
    <message>
        <source>Go on with it nevertheless</source>
        <translation>Continuer malgré tout</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Ouvrir un coffre</translation>
    </message>
    <message>
        <source>Comity keeps your requests in a vault: an encrypted folder on this computer. Without a passphrase nobody can read it, and nobody can reset it for you.</source>
        <translation>Comity garde vos demandes dans un coffre : un dossier chiffré sur cet ordinateur. Sans phrase de passe, personne ne peut le lire, et personne ne peut la réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>Recent &amp;vaults</source>
        <translation>&amp;Coffres récents</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Coffres récents</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take this vault off the list; the vault itself stays as it is</source>
        <translation>Retirer ce coffre de la liste ; le coffre lui-même reste tel quel</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;Nouveau coffre…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a few seconds on purpose: it makes guessing slow.</source>
        <translation>La clé est en cours de calcul à partir de la phrase de passe. Cela prend à dessein quelques secondes : il est ainsi très long de deviner une phrase de passe.</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>Déverrouillage du coffre</translation>
    </message>
    <message>
        <source>P&amp;ractice desk…</source>
        <translation>Bureau d’&amp;exercice…</translation>
    </message>
    <message>
        <source>A vault with invented cases, to learn on: their clocks run, and nothing in it is real.</source>
        <translation>Un coffre contenant des affaires inventées pour apprendre : les délais y courent, mais rien n’y est réel.</translation>
    </message>
</context>
<context>
    <name>comity::ui::WordsBar</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneChoice</name>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>« %1 » n’est pas un fuseau horaire de la liste IANA (comme Europe/London).</translation>
    </message>
    <message>
        <source>a place, as Europe/London</source>
        <translation>un lieu, comme Europe/London</translation>
    </message>
    <message>
        <source>Time zone of this office</source>
        <translation>Fuseau horaire de ce bureau</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneEditor</name>
    <message>
        <source>a place, as Europe/London</source>
        <translation>un lieu, comme Europe/London</translation>
    </message>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>« %1 » n’est pas un fuseau horaire de la liste de l’IANA (comme Europe/London).</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneStrip</name>
    <message>
        <source>In which time zone does this office count its days?</source>
        <translation>Dans quel fuseau horaire ce bureau compte-t-il ses jours ?</translation>
    </message>
    <message>
        <source>What is due on a day is due until midnight of this zone. Until you say it, days end at midnight UTC. It can be changed in the settings.</source>
        <translation>Ce qui est dû un jour donné l’est jusqu’à minuit de ce fuseau. Tant que vous ne l’avez pas dit, les jours finissent à minuit UTC. Cela peut être modifié dans les paramètres.</translation>
    </message>
    <message>
        <source>&amp;Use this zone</source>
        <translation>&amp;Utiliser ce fuseau</translation>
    </message>
    <message>
        <source>Use this time zone for the office</source>
        <translation>Utiliser ce fuseau horaire pour le bureau</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoomBox</name>
    <message>
        <source>Fit width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
</context>
</TS>
