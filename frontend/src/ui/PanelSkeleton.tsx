/** The panel of a deal before it is there. */

import styles from './PanelSkeleton.module.css';
import { Bone, SkeletonRows } from './Skeleton';

export function PanelSkeleton() {
  return (
    <div aria-hidden="true">
      <div className={styles.bones}>
        <Bone width="70%" height={20} />
        <Bone width="40%" />
        <Bone height={6} />
        <Bone width={180} height={32} />
      </div>
      <SkeletonRows rows={9} height="34px" />
      <SkeletonRows rows={3} height="48px" />
    </div>
  );
}
