import { isTicked, namesIn } from "../../../src/plan/recognise/content/people";
import type { Lines } from "../../../src/plan/recognise/reading";

const linesOf = (text: string): Lines =>
  text.split("\n").map((line) => ({
    text: line,
    pieces: [{ start: 0, length: line.length, paragraph: 0, offset: 0 }],
    ticks: [],
  }));

describe("the people named in a cell", () => {
  it.each([
    ["Mum, Dad and Mrs Ross", ["Mum", "Dad", "Mrs Ross"]],
    ["Mrs Ross (HT) & Mr Test (parent)", ["Mrs Ross (HT)", "Mr Test (parent)"]],
    ["Mrs Ross, HT, Mr Test, class teacher", ["Mrs Ross, HT", "Mr Test, class teacher"]],
    ["Mum, HT, CT", ["Mum", "HT", "CT"]],
    ["Mrs Ross & Mr Test & Ailsa & Dietician", ["Mrs Ross", "Mr Test", "Ailsa", "Dietician"]],
    ["Mrs Ross • Mr Test • Ailsa Ross", ["Mrs Ross", "Mr Test", "Ailsa Ross"]],
    // Near miss: a job with two signs in it.
    ["Head of Care & Guidance & support", ["Head of Care & Guidance & support"]],
    ["Mrs Ross, HT; Mr Test, parent", ["Mrs Ross, HT", "Mr Test, parent"]],
    ["Mrs Ross, Father, Dr Test, Mother", ["Mrs Ross", "Father", "Dr Test", "Mother"]],
    ["Mr Test, father, Mrs Ross, HT", ["Mr Test, father", "Mrs Ross, HT"]],
    ["Mrs Ross, Mr Test, CT", ["Mrs Ross", "Mr Test", "CT"]],
    ["Mum, Mrs Ross, Ms Who, School nurse", ["Mum", "Mrs Ross", "Ms Who", "School nurse"]],
    ["Mum, Mrs Ross, HT, Mr Test", ["Mum", "Mrs Ross, HT", "Mr Test"]],
    ["Dr Who, Mrs Ross, HT, Mr Test, CT", ["Dr Who", "Mrs Ross, HT", "Mr Test, CT"]],
    ["Mrs Ross, interpreter, Mr Test DHT", ["Mrs Ross", "interpreter", "Mr Test DHT"]],
    [
      "Mr Test, Interpreter, EAL teacher, Ms Who",
      ["Mr Test", "Interpreter", "EAL teacher", "Ms Who"],
    ],
    // Near miss: most have their role behind a comma.
    ["Mrs Ross, HT, Mr Test, CT, Dr Who GP", ["Mrs Ross, HT", "Mr Test, CT", "Dr Who GP"]],
    ["K Sim, Mrs Sim, PT, SDS", ["K Sim", "Mrs Sim", "PT", "SDS"]],
    ["J. R. Sim, EP, Mrs Sim, HT", ["J. R. Sim, EP", "Mrs Sim, HT"]],
    // A relative is in no post.
    ["Aunt Joy, CT", ["Aunt Joy", "CT"]],
    ["Granny Mae, HT, Uncle Bob, EP", ["Granny Mae", "HT", "Uncle Bob", "EP"]],
    ["Aunty Jean, HT", ["Aunty Jean", "HT"]],
    ["Mrs Ross, Step-mum, Papa", ["Mrs Ross", "Step-mum", "Papa"]],
    ["Mrs Ross, CT, HT", ["Mrs Ross", "CT", "HT"]],
    ["Mrs Ross, Physio, HLH", ["Mrs Ross", "Physio", "HLH"]],
    [
      "Ms P Ross (SfLT), A Test, Physiotherapist, Mum",
      ["Ms P Ross (SfLT)", "A Test", "Physiotherapist", "Mum"],
    ],
    ["A Test, Physiotherapist, Mum", ["A Test, Physiotherapist", "Mum"]],
    ["Mrs Ross, CT, SfLT", ["Mrs Ross", "CT", "SfLT"]],
    ["Mrs Ross, SfLT, Mr Test, ToD", ["Mrs Ross, SfLT", "Mr Test, ToD"]],
    ["Mrs Ross\nMr Test, CT", ["Mrs Ross", "Mr Test, CT"]],
    [
      "Fiona Ross, PT Guidance\nAl Test, DHT\nMum",
      ["Fiona Ross, PT Guidance", "Al Test, DHT", "Mum"],
    ],
    ["Mrs Ross, Mr Test\nMum, Dad", ["Mrs Ross", "Mr Test", "Mum", "Dad"]],
    ["Mrs Ross, Kai\nMr Test\nMum", ["Mrs Ross", "Kai", "Mr Test", "Mum"]],
    ["CT, School nurse and SfLT", ["CT", "School nurse", "SfLT"]],
    ["CT and HT", ["CT", "HT"]],
    ["VI teacher and CT", ["VI teacher", "CT"]],
    ["Mum and CT.", ["Mum", "CT"]],
    ["Mum, PT Guid.", ["Mum", "PT Guid."]],
    ["Dad and Ed. Psych.", ["Dad", "Ed. Psych."]],
    ["Care and Learning Officer", ["Care and Learning Officer"]],
    // Near misses: one person with two jobs, or a job of two words.
    ["CT, Depute Head and Named Person", ["CT", "Depute Head and Named Person"]],
    ["Head Teacher and Named Person", ["Head Teacher and Named Person"]],
    ["HT, Speech and Language Therapist", ["HT", "Speech and Language Therapist"]],
    ["Mr and Mrs Ross", ["Mr and Mrs Ross"]],
    ["Speech and Language Therapist", ["Speech and Language Therapist"]],
    ["Mrs Ross\nMr Test, EP\n– Mum", ["Mrs Ross", "Mr Test, EP", "Mum"]],
    ["Mum; Mr Test – apologies; Dr Who (absent)", ["Mum"]],
    ["Mum, Dad. Apologies: Mr Test", ["Mum", "Dad"]],
    ["Mum, Dad (apologies: Mr Test)", ["Mum", "Dad"]],
    ["Mum, Dad. Apologies from Mr Test", ["Mum", "Dad"]],
    // Near miss: why he was away, which makes him nobody that came.
    ["Mum, Mr Test (absent: ill)", ["Mum", "Mr Test (absent: ill)"]],
    ["Parent / Carer", ["Parent / Carer"]],
    ["Mum / Kay / HV / A Tait (SW)", ["Mum", "Kay", "HV", "A Tait (SW)"]],
    ["Parents / CCN", ["Parents", "CCN"]],
    ["HT / Mum", ["HT", "Mum"]],
    ["Mum/CT", ["Mum", "CT"]],
    ["Mum/Dad/Mrs Ross", ["Mum", "Dad", "Mrs Ross"]],
    // Near misses: one person with two jobs, or any of two.
    ["DHT/NP", ["DHT/NP"]],
    ["Parent/Carer", ["Parent/Carer"]],
    ["Mrs Ross (CT/NP)", ["Mrs Ross (CT/NP)"]],
    ["HT and Ailsa and Dad", ["HT", "Ailsa", "Dad"]],
    ["Mum and Mrs Ross and Dr Who (EP)", ["Mum", "Mrs Ross", "Dr Who (EP)"]],
    // Near misses: a job of two, and a couple.
    ["Parents and carers", ["Parents and carers"]],
    ["Class teacher / Named Person", ["Class teacher / Named Person"]],
    ["Mr and Mrs Ross and Ailsa", ["Mr and Mrs Ross and Ailsa"]],
    ["Head of Care and Guidance and Support", ["Head of Care and Guidance and Support"]],
    ["Speech / language / communication", ["Speech / language / communication"]],
    ["n/a", []],
  ])("of “%s” are %j", (text, names) => {
    expect(namesIn(linesOf(text))).toEqual(names);
  });

  it.each(["✓", "x", "Yes", "Y", "yes, by phone"])("came, by “%s”", (text) => {
    expect(isTicked(linesOf(text))).toBe(true);
  });

  it.each(["", "No", "n", "–", "Apologies", "apols", "absent", "did not attend", "Sent report"])(
    "did not come, by “%s”",
    (text) => {
      expect(isTicked(linesOf(text))).toBe(false);
    },
  );
});
