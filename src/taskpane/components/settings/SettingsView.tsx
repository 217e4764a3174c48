import { Button } from "@fluentui/react-components";
import type { PlanCheck } from "../../../actions/check-plan";
import { keptSettings } from "../../../actions/kept";
import { LANGUAGES } from "../../strings/language";
import { shownForms } from "../../selectors";
import { settingsStrings } from "../../strings/settings";
import { shownCheck } from "../../state";
import { strings } from "../../strings";
import type { ViewProps } from "../../views";
import { CheckAgain } from "../CheckAgain";
import { CheckStatus } from "../CheckStatus";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";
import { FormFile, KeptForms } from "../lazy-parts";
import { PlainList } from "../PlainList";
import { SettingChoice } from "../SettingChoice";
import { useTextStyles } from "../text.styles";
import { usePlanRead } from "../../hooks/use-plan-read";
import { ViewTop } from "../ViewTop";
import { KeptHere } from "./KeptHere";
import { TermDates } from "./TermDates";
import { useKeptNow } from "./use-kept-now";

/** What holds for this document, and what Amas keeps in it. */
export function SettingsView({ pane }: ViewProps) {
  const { check } = pane.state;
  const shown = shownCheck(check);
  usePlanRead(pane);

  return (
    <>
      <ViewTop title={settingsStrings.title}>
        {check.status === "failed" && <CheckAgain checking={false} onCheck={pane.check} />}
      </ViewTop>
      <CheckStatus pane={pane} />
      {shown !== null && <Settings check={shown} pane={pane} />}
    </>
  );
}

const INDICATOR_CHOICES = ["form", "seven", "eight"] as const;

function Settings({ check, pane }: ViewProps & { readonly check: PlanCheck }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const settings = keptSettings(check.kept);
  const forms = shownForms(check, pane.state.forms);
  const counted = settings?.indicators ?? "form";

  return (
    <div className={styles.form}>
      <p className={text.quiet}>{settingsStrings.intro}</p>
      <SettingChoice
        check={check}
        choice={pane.state.choice}
        onChoose={pane.chooseSetting}
        onRemoveKept={pane.removeKept}
      />
      <Choice
        label={settingsStrings.indicators}
        chosen={INDICATOR_CHOICES.indexOf(counted)}
        options={INDICATOR_CHOICES.map(settingsStrings.indicatorChoice)}
        onChoose={(index) => {
          const choice = INDICATOR_CHOICES[index];
          pane.keep({ indicators: choice === "form" ? undefined : choice });
        }}
      />
      <TermDates
        pane={pane}
        today={check.today}
        kept={settings?.terms}
        onKeep={(terms) => pane.keep({ terms })}
      />
      <section className={styles.section}>
        <h2 className={text.heading}>{settingsStrings.forms}</h2>
        <p className={text.quiet}>{settingsStrings.formsIntro}</p>
        <div>
          <Button size="small" onClick={pane.teach}>
            {strings.showTable}
          </Button>
        </div>
        <FormFile onRead={pane.keepForms} />
        {forms.length > 0 && <KeptForms forms={forms} onRemove={pane.removeForm} />}
      </section>
      <section className={styles.section}>
        <Choice
          label={settingsStrings.language}
          hint={settingsStrings.languageHint}
          chosen={Math.max(
            0,
            LANGUAGES.findIndex((language) => language === settings?.language),
          )}
          options={LANGUAGES.map(settingsStrings.languageName)}
          onChoose={(index) => pane.keep({ language: LANGUAGES[index] })}
        />
      </section>
      <KeptHere kept={useKeptNow(pane, check.kept)} onRemove={pane.removeKept} />
      <section className={styles.section}>
        <h2 className={text.heading}>{settingsStrings.never}</h2>
        <PlainList items={settingsStrings.promises} />
      </section>
    </div>
  );
}
