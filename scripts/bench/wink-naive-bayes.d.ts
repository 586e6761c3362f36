/** The package comes without types; only what the bench uses. */
declare module "wink-naive-bayes-text-classifier" {
  interface Classifier {
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    learn(text: string, label: string): boolean;
    /** Ends the learning. */
    consolidate(): boolean;
    /** The likelier label, or "unknown" where nothing of the text was ever learnt. */
    predict(text: string): string;
  }
  export default function newClassifier(): Classifier;
}
